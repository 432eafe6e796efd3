using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sarif;

/// <summary>Text for SARIF, where brackets make links and braces are blanks to be filled (§ 3.11.5 and 3.11.6).</summary>
internal static class SarifText
{
    private const int Longest = 4_000;

    /// <summary>A message in which whatever a site wrote stays text.</summary>
    public static object Message(string text) => new { text = Escape(CellText.Line(text, Longest)) };

    /// <summary>A short text that is no message: an address, a name.</summary>
    public static string Plain(string text) => CellText.Line(text, Longest);

    /// <summary>An address as a URI reference, whatever the data holds.</summary>
    public static string Uri(string address) =>
        System.Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo, UriFormat.UriEscaped)
            : System.Uri.EscapeDataString(CellText.Line(address, Longest));

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);
}
