namespace ConsentAudit.Cluster.Batches;

/// <summary>The name of a batch, which is also part of the names of files.</summary>
public static class BatchName
{
    private const int Longest = 100;

    /// <exception cref="InputException">It is none.</exception>
    public static string Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= Longest && char.IsAsciiLetterOrDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? text
            : throw new InputException($"--batch takes letters, digits, dashes, dots and underlines, {Longest} at most and a letter or digit first.");
    }
}
