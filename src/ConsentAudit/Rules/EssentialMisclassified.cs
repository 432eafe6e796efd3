using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>No tracker that is known to need consent is declared strictly necessary.</summary>
public sealed class EssentialMisclassified : IRule
{
    // Shorter names, and those without a sign of their own, are given to many things.
    private const int Telling = 3;

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public IReadOnlyList<Phase> Uses => [Phase.AfterReject, Phase.AfterAccept, Phase.AfterSave];

    /// <inheritdoc/>
    public bool ReadsPolicy => true;

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var listed = page.Declared.Where(d => d.InList).ToList();
        var wrong = listed.Where(d => d.Locked && d.Fact is { NeedsConsent: true, Purpose: Purpose.Advertising or Purpose.Audience or Purpose.Social }).ToList();
        var certain = wrong.Where(d => d.Seen && IsTelling(d, page)).ToList();
        if (certain.Count > 0)
        {
            return Told(Verdict.Fail, certain);
        }

        if (wrong.Count > 0)
        {
            return Told(Verdict.Review, wrong);
        }

        var features = Features(page);
        if (features.Count > 0)
        {
            return (Conclusion.Of(Verdict.Review) with { Variant = "review-features" })
                .With("count", features.Count.ToString(CultureInfo.InvariantCulture))
                .With("labels", Panels.Labels(features))
                .Showing(Panels.Switches(page, features));
        }

        if (listed.Count == 0)
        {
            return page.Banner is null ? Conclusion.Of(Verdict.NotApplicable) : Conclusion.CannotTell("no-tracker-list");
        }

        var necessary = listed.Count(d => d.Locked);
        return necessary == 0
            ? Conclusion.CannotTell("no-necessary-list", Show.Row(listed.Select(d => d.Name)))
            : Conclusion.Of(Verdict.Pass).With("count", necessary.ToString(CultureInfo.InvariantCulture)).With("names", Show.Row(listed.Where(d => d.Locked).Select(d => d.Name)));
    }

    private static bool IsTelling(DeclaredTracker declared, PageReading page) =>
        (declared.Pattern.Length >= Telling && declared.Pattern.Contains('_', StringComparison.Ordinal))
        || page.Trackers.Any(t => t is { NeedsConsent: true, Kind: not TrackerKind.Request } && declared.Covers(t));

    // TCF: features describe how data is combined; no switch may stand for one, least of all a locked one.
    private static IReadOnlyList<PurposeSwitch> Features(PageReading page)
    {
        var words = page.Names(typeof(EssentialMisclassified), "features").Select(Normal).ToList();
        return page.Panel is null ? [] : [.. page.Panel.Switches.Where(s => s.Locked && words.Any(w => Normal(s.Label).Contains(w, StringComparison.Ordinal)))];
    }

    private static string Normal(string text) => $" {Catalogue.Words.LabelText.Normalise(text)} ";

    private static Conclusion Told(Verdict verdict, IReadOnlyList<DeclaredTracker> declared) => Conclusion.Of(verdict)
        .With("count", declared.Count.ToString(CultureInfo.InvariantCulture))
        .With("names", Declarations.Say(declared))
        .With("owners", Show.Row(declared.Select(d => d.Fact!.Service ?? d.Fact.Owner)))
        .Showing(Declarations.Exhibits(declared));
}
