namespace ConsentAudit.Catalogue.Filters;

/// <summary>A request, as filter lists look at it.</summary>
/// <param name="Url">Its whole address, host in Punycode.</param>
/// <param name="Document">The address of the document that sent it; empty where not known.</param>
/// <param name="Type">Its kind.</param>
/// <param name="IsThirdParty">Whether it went to another site than the document's.</param>
public sealed record FilterRequest(string Url, string Document, RequestTypes Type, bool IsThirdParty);
