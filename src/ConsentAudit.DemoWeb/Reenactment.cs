namespace ConsentAudit.DemoWeb;

/// <summary>A decision of an authority or of a court whose facts a site of the demo web shows again.</summary>
/// <param name="Decision">Who decided, its number and whom it concerned, as in <c>CNIL, SAN-2021-013 (Société du Figaro)</c>.</param>
/// <param name="Rule">The rule that must fail on the site, and pass on the same site put right.</param>
public sealed record Reenactment(string Decision, string Rule);
