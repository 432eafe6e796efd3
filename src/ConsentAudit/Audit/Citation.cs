using System.Text.Json.Serialization;

namespace ConsentAudit.Audit;

/// <summary>A legal text that a rule rests on.</summary>
/// <param name="Text">The text's own usual form, as in « Loi Informatique et Libertés, art. 82 ».</param>
/// <param name="Url">Where it can be read.</param>
public sealed record Citation([property: JsonPropertyName("citation")] string Text, string Url);
