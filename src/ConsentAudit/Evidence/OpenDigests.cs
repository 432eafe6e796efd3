namespace ConsentAudit.Evidence;

/// <summary>Digests of texts that stand in evidence in the open, such as names and addresses, so that they can be held against those of values without the salt.</summary>
/// <param name="told">What the evidence tells of them: those whose digest is one of a value as well. Others need only be told apart. In evidence of earlier versions, digests had no salt.</param>
public sealed class OpenDigests(IReadOnlyDictionary<string, string> told)
{
    /// <summary>What stands in the open in place of an identifier, before its digest.</summary>
    public const string Masked = "digest-";

    private const int Length = 16;

    /// <summary>The digest of a text, as that of a value would be.</summary>
    public string Digest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsMasked(text) ? text[Masked.Length..] : told.GetValueOrDefault(text) ?? ValueReader.Digest(text);
    }

    /// <summary>The facts of a text.</summary>
    public ValueFacts Read(string text) => ValueReader.Read(text, Digest);

    private static bool IsMasked(string text) =>
        text.Length == Masked.Length + Length && text.StartsWith(Masked, StringComparison.Ordinal) && text.Skip(Masked.Length).All(char.IsAsciiHexDigitLower);
}
