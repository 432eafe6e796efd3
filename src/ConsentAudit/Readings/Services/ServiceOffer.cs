namespace ConsentAudit.Readings.Services;

/// <summary>A service that a page shows: a frame of a player, of comments, of a map, or a field for comments.</summary>
/// <param name="Kind">A kind of <see cref="ServiceKind"/>.</param>
/// <param name="Text">How it is told: its name and the frame's host, or the field's label.</param>
/// <param name="Name">The known service, or the host of an unknown one; empty for the page's own fields.</param>
internal sealed record ServiceOffer(string Kind, string Text, string Name);
