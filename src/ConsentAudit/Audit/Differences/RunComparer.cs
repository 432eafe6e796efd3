using ConsentAudit.Audit.Baselines;

namespace ConsentAudit.Audit.Differences;

/// <summary>Compares two runs: what appeared, what went, per page and rule.</summary>
public sealed class RunComparer(Subjects subjects)
{
    /// <summary>What differs.</summary>
    public RunDifference Compare(AuditReport before, AuditReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (ByKey(before), ByKey(after));
        var comparer = new PageComparer(subjects);
        var both = after.Pages.Where(p => old.ContainsKey(PageKey.Of(p.Url))).DistinctBy(p => PageKey.Of(p.Url)).ToList();
        var differing = both.Select(p => comparer.Compare(old[PageKey.Of(p.Url)], p)).Where(d => d.IsAny).ToList();
        var (oldRules, newRules) = (Rules(before), Rules(after));
        return new RunDifference
        {
            Before = before.StartedAt,
            After = after.StartedAt,
            SameCatalogue = before.Tool.Catalogue == after.Tool.Catalogue && before.Tool.Version == after.Tool.Version,
            Conditions = [.. Differing(before.Conditions, after.Conditions)],
            RulesAppeared = [.. newRules.Except(oldRules, StringComparer.Ordinal)],
            RulesGone = [.. oldRules.Except(newRules, StringComparer.Ordinal)],
            PagesAppeared = [.. now.Where(p => !old.ContainsKey(p.Key)).Select(p => p.Value.Url)],
            PagesGone = [.. old.Where(p => !now.ContainsKey(p.Key)).Select(p => p.Value.Url)],
            Pages = differing,
            PagesUnchanged = both.Count - differing.Count,
        };
    }

    private static Dictionary<string, PageReport> ByKey(AuditReport report) => report.Pages.DistinctBy(p => PageKey.Of(p.Url)).ToDictionary(p => PageKey.Of(p.Url), StringComparer.Ordinal);

    private static List<string> Rules(AuditReport report) => [.. report.Pages.SelectMany(p => p.Findings).Select(f => f.Rule).Distinct(StringComparer.Ordinal)];

    // Those that can make a page look another: the same page in another language or window is another page.
    private static IEnumerable<string> Differing(RunConditions before, RunConditions after)
    {
        (string Name, bool Same)[] all =
        [
            ("locale", before.Locale == after.Locale),
            ("timeZone", before.TimeZone == after.TimeZone),
            ("viewport", before.Viewport == after.Viewport),
            ("userAgent", before.UserAgent == after.UserAgent),
            ("observeSeconds", before.ObserveSeconds.Equals(after.ObserveSeconds)),
            ("thirdPartyCookies", before.ThirdPartyCookies == after.ThirdPartyCookies),
            ("repeat", before.Repeat == after.Repeat),
            ("pack", before.Pack == after.Pack),
            ("filterLists", before.FilterLists.Select(l => l.Digest).SequenceEqual(after.FilterLists.Select(l => l.Digest))),
            ("choices", before.Choices.Order(StringComparer.Ordinal).SequenceEqual(after.Choices.Order(StringComparer.Ordinal))),
        ];
        return all.Where(c => !c.Same).Select(c => c.Name);
    }
}
