namespace ConsentAudit.Readings;

/// <summary>A number of partners, as a banner tells it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Words">The words in which it stands.</param>
public sealed record PartnerCount(int Number, string Words);
