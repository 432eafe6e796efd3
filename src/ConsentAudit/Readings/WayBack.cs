namespace ConsentAudit.Readings;

/// <summary>What may lead back to the choices: the permanent link or icon by which a consent is withdrawn.</summary>
/// <param name="Control">The link, button or icon.</param>
/// <param name="Rank">How sure it is: 3 its words name the choice of cookies, 2 an icon or words that fit, 1 a policy behind which it may be.</param>
public sealed record WayBack(Control Control, int Rank);
