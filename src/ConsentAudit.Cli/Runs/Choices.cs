using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Runs;

/// <summary>The words of <c>--choices</c>, and the phases that each makes observed.</summary>
internal static class Choices
{
    // The refusing visitor's coming back is no phase of its own: what is seen then is seen after the refusal.
    private const string Return = "return";

    private static readonly (string Word, Phase[] Phases)[] Words =
    [
        ("reject", [Phase.AfterReject]),
        (Return, []),
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

    /// <summary>Whether the visitor who refused comes back.</summary>
    public static bool Returns(IEnumerable<string> chosen) => chosen.Contains(Return);

    /// <summary>The words for what visits are asked to do.</summary>
    public static IReadOnlyList<string> Of(VisitOptions visits) =>
        [.. Words.Where(w => w.Word == Return ? visits.Returns : w.Phases.All(visits.Phases.Contains)).Select(w => w.Word)];

    /// <summary>Words as reports tell them.</summary>
    /// <exception cref="InputException">A word is none of these.</exception>
    public static IReadOnlyList<string> InOrder(IReadOnlyList<string> chosen) => Of(new VisitOptions { Phases = Phases(chosen), Returns = Returns(chosen) });
}
