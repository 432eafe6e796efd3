using System.Text.Json;
using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Html;

/// <summary>All that the detail of one page shows, as small as it can be said: values of the contract by their number, texts by the table of texts.</summary>
internal static class PageDetail
{
    /// <param name="page">The page.</param>
    /// <param name="kinds">What findings of one rule have in common.</param>
    /// <param name="text">How a text is written down.</param>
    /// <param name="picture">The number of its banner's picture, or null.</param>
    public static object Of(PageReport page, FindingKinds kinds, Func<string?, object?> text, int? picture) => new
    {
        url = text(page.FinalUrl),
        failure = page.Failure is { } failure ? new object?[] { (int)failure.Kind, text(failure.Message), failure.Status } : null,
        phases = page.Phases.Select(phase => (int)phase).ToList(),
        actions = new[] { page.Actions.Accept, page.Actions.Reject, page.Actions.Withdraw },
        banner = page.Banner is { } banner ? Banner(banner, text, picture) : null,
        choices = Choices(page, text),
        trackers = page.Trackers.Select(tracker => Tracker(tracker, text)).ToList(),
        findings = page.Findings.Select(finding => new object?[]
        {
            kinds.Of(finding), (int)finding.Verdict, text(finding.Message.Fr), text(finding.Message.En),
            finding.Exhibits.Select(exhibit => Exhibit(exhibit, text)).ToList(),
        }).ToList(),
        evidence = text(page.Evidence),
        ms = page.DurationMs,
    };

    private static object Banner(BannerEntry banner, Func<string?, object?> text, int? picture) => new
    {
        language = text(banner.Language),
        text = text(banner.Text),
        frame = text(banner.FrameUrl),
        after = banner.ShownAfterMs,
        blocks = banner.BlocksPage,
        picture,
        file = text(banner.Picture?.File),
        box = banner.Picture?.Box is { } box ? new[] { box.X, box.Y, box.Width, box.Height } : null,
        size = banner.Picture is { } shown ? new[] { shown.Width, shown.Height } : null,
        controls = banner.Controls.Select(control => new object?[]
        {
            (int)control.Role, text(control.Label), control.Layer,
            new[] { control.Box.X, control.Box.Y, control.Box.Width, control.Box.Height },
            control.FontSize, control.Contrast, control.Checked, control.Clicks,
        }).ToList(),
    };

    private static object?[] Tracker(TrackerEntry tracker, Func<string?, object?> text) =>
    [
        (int)tracker.Kind, text(tracker.Name), text(tracker.Host), (int)tracker.Party, text(tracker.Owner), (int)tracker.Purpose, tracker.NeedsConsent,
        tracker.Phases.Select(phase => new int?[] { (int)phase, tracker.Moments.TryGetValue(phase, out var moment) ? moment : null }).ToList(),
        tracker.LifetimeDays, text(tracker.SetBy), text(tracker.CloakedAs), text(tracker.Why), text(tracker.Seen),
    ];

    private static object?[] Exhibit(Exhibit exhibit, Func<string?, object?> text) =>
        [(int)exhibit.Visit, (int)exhibit.Moment, exhibit.AtMs, text(exhibit.Kind), text(exhibit.What), text(exhibit.File)];

    private static List<object?[]> Choices(PageReport page, Func<string?, object?> text) => [.. Choices(page.Signals.GetValueOrDefault("choices")).Concat(Choices(page.Signals.GetValueOrDefault("withdrawals")))
        .Select(choice => new object?[]
        {
            text(choice.Role), text(choice.Label), choice.AtMs, choice.BannerGone, choice.Actions,
            choice.Steps.Select(step => new object?[] { text(step.Action), text(step.Role), text(step.Label), step.Layer, step.AtMs }).ToList(),
        })];

    // What a run has just concluded are choices; what audit.json was read into is JSON, which an older version may have spelled otherwise.
    private static IEnumerable<ChoiceEntry> Choices(object? said)
    {
        if (said is not JsonElement { ValueKind: JsonValueKind.Array } json)
        {
            return said as IEnumerable<ChoiceEntry> ?? [];
        }

        try
        {
            return (json.Deserialize<List<ChoiceEntry?>>(AuditJson.Options) ?? []).OfType<ChoiceEntry>();
        }
        catch (JsonException)
        {
            return []; // the list of choices is left out; the findings that rest on them are all there
        }
    }
}
