using FsCheck;
using FsCheck.Fluent;

namespace ConsentAudit.Tests.Fuzz;

/// <summary>Texts as nobody would write them but to do harm: random ones, and pieces of markup, formulas, controls and halves of characters put together at random.</summary>
internal static class HostileText
{
    private const int Seed = 20_261_123;

    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "</script>", "<!--", "-->", "]]>", "<![CDATA[", "<img src=x onerror=alert(1)>", "\"><svg onload=alert(1)>", "' onmouseover='", "&lt;", "&amp;", "&#x3c;", "&nbsp;",
        "=1+1", "=HYPERLINK(\"http://evil.example\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1", "'=1", "_x000D_", "_x0041_", "_x005F_x0041_",
        "[a](javascript:x)", "![](https://evil.example/p.png)", "**b**", "__b__", "`c`", "```", "~~s~~", "|", "||", "# h", "- l", "1. l", "> q", "@admin", "#1", "!2", "$x$", "https://evil.example", "www.evil.example", "<https://evil.example>", ":smile:", "[^1]", "---", "===", "    code", "\\", "\\|",
        "{0}", "{{x}}", "{", "}", "[x]", "%s", "%00", "${x}", "::error::x", "\"", "'", "\\u0000", "\\\"", "null", "true", "12", "1e5", "2025-03-14",
        "\0", "\u0001", "\u0007", "\b", "\t", "\n", "\v", "\f", "\r", "\r\n", "\u001b[31m", "\u001b]0;x\u0007", "\u007f", "\u0085", "\u009b31m", "\u200b", "\u200e", "\u2028", "\u2029", "\u202e", "\u2066", "\u2069", "\ufeff", "\ufffd", "\ufffe", "\uffff", "\ufdd0",
        "\ud83d", "\ude00", "\ud83d\ude00", "\ude00\ud83d", "e\u0301", "漢字", "שלום", "é", " ", "  ", "a", "Tout accepter",
    ];

    /// <summary>So many texts, the same every time; none is blank, for a blank one cannot be looked for.</summary>
    public static IReadOnlyList<string> Of(int count)
    {
        var piece = Gen.Elements(Pieces);
        var character = Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString());
        var latin = Gen.Choose(0, 0xFF).Select(c => ((char)c).ToString());
        var part = Gen.Frequency((6, piece), (1, character), (2, latin));
        var text = Gen.Choose(1, 8).SelectMany(n => part.ListOf(n)).Select(parts => string.Concat(parts));
        return [.. text.Sample(count, new Rnd(Seed), 10).Select(t => string.IsNullOrWhiteSpace(t) ? t + "." : t)];
    }
}
