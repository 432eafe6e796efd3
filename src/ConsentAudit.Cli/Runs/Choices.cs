using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Runs;

/// <summary>The words of <c>--choices</c>, and the phases that each makes observed.</summary>
internal static class Choices
{
    private static readonly (string Word, Phase[] Phases)[] Words =
    [
        ("reject", [Phase.AfterReject]),
        ("accept", [Phase.AfterAccept]),
        ("withdraw", [Phase.Withdrawing, Phase.AfterWithdrawal]),
        ("save", [Phase.AfterSave]),
        ("scroll", [Phase.AfterScroll]),
        ("browse", [Phase.AfterBrowsing]),
        ("close", [Phase.AfterClose]),
        ("grant", [Phase.AfterGrant]),
        ("mobile", [Phase.OnMobile]),
        ("arrive", [Phase.OnArrival]),
        ("keyboard", [Phase.OnKeyboard]),
    ];

    /// <summary>All of them, as the option takes them.</summary>
    public static string All => string.Join(',', Words.Select(w => w.Word));

    /// <summary>The phases of some words.</summary>
    /// <exception cref="InputException">A word is none of these.</exception>
    public static IReadOnlySet<Phase> Phases(IEnumerable<string> chosen)
    {
        var phases = new HashSet<Phase> { Phase.BeforeConsent };
        foreach (var word in chosen)
        {
            var found = Words.FirstOrDefault(w => w.Word == word);
            phases.UnionWith(found.Phases ?? throw new InputException($"--choices takes {All}, and not {word}."));
        }

        return phases;
    }

    /// <summary>The words for some phases.</summary>
    public static IReadOnlyList<string> Of(IReadOnlySet<Phase> phases) => [.. Words.Where(w => w.Phases.All(phases.Contains)).Select(w => w.Word)];
}
