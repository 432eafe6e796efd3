using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>Why a page could not be audited: a fact about the site or the network, not an error of the tool.</summary>
/// <param name="Kind">One of the kinds of the contract.</param>
/// <param name="Message">One sentence, in English, as the browser or the tool puts it.</param>
/// <param name="Status">The HTTP status, where there was one.</param>
/// <param name="WaitSeconds">How long the server asked to wait before the next visit (Retry-After), where it did; the message says it too.</param>
public sealed record Failure(FailureKind Kind, string Message, int? Status = null, [property: JsonIgnore] int? WaitSeconds = null);
