namespace ConsentAudit.Audit;

/// <summary>How many actions (clicks, switches, pages opened) each choice took; null where it was not made, or its effect was not seen.</summary>
/// <param name="Accept">To accept.</param>
/// <param name="Reject">To refuse, free of charge.</param>
/// <param name="Withdraw">To take a consent back, from the page on.</param>
public sealed record PageActions(int? Accept, int? Reject, int? Withdraw);
