using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Baselines;

/// <summary>Understands the words of our reports in either language.</summary>
internal static class Spoken
{
    private static readonly Wording[] Languages = [Wording.In("fr"), Wording.In("en")];

    /// <summary>Whether a text is the words of a key.</summary>
    public static bool Is(string key, string text) => Languages.Any(words => Same(words[key], text));

    /// <summary>The decision that a text names, or null.</summary>
    public static Decision? Decision(string text) => Of<Decision>(text, (words, decision) => words[$"Decision.{decision}"]);

    /// <summary>The verdict that a text names, or null.</summary>
    public static Verdict? Verdict(string text) => Of<Verdict>(text, (words, verdict) => words.Of(verdict));

    private static T? Of<T>(string text, Func<Wording, T, string> words)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Languages.Any(language => Same(words(language, value), text)))
            {
                return value;
            }
        }

        return null;
    }

    private static bool Same(string ours, string text) => string.Equals(ours, text.Trim(), StringComparison.OrdinalIgnoreCase);
}
