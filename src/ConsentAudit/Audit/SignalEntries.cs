using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;
using ConsentAudit.Rules;

namespace ConsentAudit.Audit;

/// <summary>Writes down what a page's consent interfaces said, phase by phase, and what was clicked.</summary>
internal static class SignalEntries
{
    private const int LongestGpp = 400;
    private const int MostValues = 10;

    /// <summary>What was heard; nothing is listed where nothing was.</summary>
    public static IReadOnlyDictionary<string, object> Of(PageReading page)
    {
        var visits = page.Evidence.Visits;
        var entries = new Dictionary<string, object>();
        Add(entries, "choices", visits.Select(v => v.Choice).OfType<ChoiceRecord>().Select(ChoiceEntry.Of).ToList());
        Add(entries, "withdrawals", visits.Select(v => v.Withdrawal).OfType<ChoiceRecord>().Select(ChoiceEntry.Of).ToList());
        Add(entries, "tcf", Phases(p => Tcf(page, p)));
        Add(entries, "consentMode", Phases(p => ConsentMode(page, p)));
        Add(entries, "gpp", Phases(p => Heard(page, p).Select(s => s.Gpp).FirstOrDefault(g => !string.IsNullOrEmpty(g)) is { } gpp ? Excerpt.Of(gpp, LongestGpp) : null));
        if (visits.SelectMany(v => v.Signals).FirstOrDefault(s => s.Gpc is not null)?.Gpc is { } gpc)
        {
            entries["gpc"] = gpc;
        }

        return entries;
    }

    private static TcfEntry? Tcf(PageReading page, Phase phase)
    {
        if (TcfSayings.In(page, phase).OrderByDescending(s => s.HasData).ThenByDescending(s => s.Signal is not null).FirstOrDefault() is not { } said)
        {
            return null;
        }

        var seen = Seen(page, phase).Count();
        return new TcfEntry
        {
            GdprApplies = said.GdprApplies,
            EventStatus = said.Signal?.EventStatus ?? "",
            CmpId = said.Signal?.CmpId ?? said.Text.Decoded?.CmpId,
            PolicyVersion = said.Signal?.PolicyVersion ?? said.Text.Decoded?.PolicyVersion,
            PurposeConsents = said.PurposeConsents,
            PurposeInterests = said.PurposeInterests,
            SpecialFeatures = said.SpecialFeatures,
            VendorConsents = said.VendorConsents,
            VendorInterests = said.VendorInterests,
            DisclosedVendors = said.Text.Decoded?.DisclosedVendors?.Count,
            TcString = Flaw(said.Text.Flaw),
            LastUpdated = said.Text.Decoded?.LastUpdated,
            Carried = TcfSayings.Carried(page, phase).Count(),
            Agrees = said.Consents switch
            {
                TcfAnswer.Unread => null,
                TcfAnswer.No => seen == 0,
                _ => true,
            },
            Seen = seen,
        };
    }

    private static ConsentModeEntry? ConsentMode(PageReading page, Phase phase)
    {
        var hits = GoogleHit.In(page, phase);
        var commands = Heard(page, phase).Select(s => s.Commands).FirstOrDefault(c => c.Count > 0) ?? [];
        if (hits.Count == 0 && commands.Count == 0)
        {
            return null;
        }

        var last = new Dictionary<string, string>(commands.SelectMany(c => c.Values).GroupBy(v => v.Key, v => v.Value).Select(g => KeyValuePair.Create(g.Key, g.Last())));
        IReadOnlyList<string> granted = hits.Count > 0
            ? [.. GoogleConsent.Names.Intersect(hits.SelectMany(h => h.Granted))]
            : [.. GoogleConsent.Names.Where(n => last.GetValueOrDefault(n) == "granted")];
        var seen = Seen(page, phase).Count(t => t.Fact?.Owner == "Google");
        return new ConsentModeEntry
        {
            Commands = [.. commands.Select(c => new ConsentModeEntry.Command(c.Kind, c.BeforeTags, c.Regional, c.Values))],
            Hits = hits.Count,
            Gcs = Values(hits, "gcs"),
            Gcd = Values(hits, "gcd"),
            Granted = granted,
            Agrees = granted.Count > 0 ? true : hits.Any(h => h.IsUnread) ? null : seen == 0,
            Seen = seen,
        };
    }

    private static List<string> Values(IReadOnlyList<GoogleHit> hits, string name) =>
        [.. hits.Select(h => h.Request.Consent.GetValueOrDefault(name)).OfType<string>().Select(v => Excerpt.Of(v, 60)).Distinct().Take(MostValues)];

    private static IEnumerable<TrackerReading> Seen(PageReading page, Phase phase) =>
        page.Trackers.Where(t => t.NeedsConsent == true && t.In(phase) && TrackerFinding.IsCertain(t, phase));

    private static IEnumerable<SignalRecord> Heard(PageReading page, Phase phase) => page.Evidence.Visits
        .Where(v => v.Phases.Any(p => p.Phase == phase && p.Observed))
        .SelectMany(v => v.Signals.Where(s => s.Phase == phase));

    private static SortedDictionary<Phase, T> Phases<T>(Func<Phase, T?> entry)
        where T : class =>
        new(Enum.GetValues<Phase>().Select(p => (Phase: p, Entry: entry(p))).Where(e => e.Entry is not null).ToDictionary(e => e.Phase, e => e.Entry!));

    private static void Add<T>(Dictionary<string, object> entries, string name, IReadOnlyCollection<T> all)
    {
        if (all.Count > 0)
        {
            entries[name] = all;
        }
    }

    private static string Flaw(TcFlaw flaw) => flaw switch
    {
        TcFlaw.None => "read",
        TcFlaw.Empty => "empty",
        TcFlaw.TooLong => "too-long",
        TcFlaw.NotEncoded => "not-encoded",
        TcFlaw.OtherVersion => "other-version",
        TcFlaw.Truncated => "truncated",
        _ => "inconsistent",
    };
}
