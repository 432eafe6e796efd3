using System.Globalization;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>The reasoning that the rules about the TCF share: a witness is heard, never believed about trackers.</summary>
internal static class TcfFinding
{
    private const int MostExhibits = 40;

    /// <summary>No consent may be announced in a phase in which there was none.</summary>
    public static Conclusion NoConsentIn(PageReading page, Phase phase)
    {
        var heard = TcfSayings.In(page, phase);
        if (Absent(page, heard) is { } absent)
        {
            return absent;
        }

        var applying = heard.Where(s => s.GdprApplies != false).ToList();
        var positive = applying.Where(s => s.Consents == TcfAnswer.Yes).ToList();
        if (positive.Count > 0)
        {
            return Conclusion.Of(Verdict.Fail).With("said", Said(positive)).Showing(Shown(positive));
        }

        // A vendor without a purpose may do nothing by consent; and yet nobody consented to it.
        return Doubt(applying, s => s.Consents, "review-contradicted")
            ?? Doubt(applying, s => s.ConsentsToVendors is TcfAnswer.Yes or TcfAnswer.Contradicted ? TcfAnswer.Contradicted : TcfAnswer.No, "review-vendors")
            ?? Unread(applying, s => s.Consents)
            ?? Gap(page, phase)
            ?? Conclusion.Of(Verdict.Pass).Showing(Shown(applying));
    }

    /// <summary>What follows where nothing was heard, or only that the GDPR does not apply; else null.</summary>
    public static Conclusion? Absent(PageReading page, IReadOnlyCollection<TcfSaying> heard)
    {
        if (heard.Count > 0)
        {
            return heard.Any(s => s.GdprApplies != false)
                ? null
                : Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-gdpr", Exhibits = [.. Shown(heard)] };
        }

        if (page.Evidence.Visits.SelectMany(v => v.Incidents).FirstOrDefault(i => i.Kind == "signal") is { } problem)
        {
            return Conclusion.CannotTell("signal-unread", problem.What);
        }

        return TcfSayings.LeftTraces(page) || Enum.GetValues<Phase>().Any(p => TcfSayings.In(page, p).Count > 0)
            ? Conclusion.CannotTell("signal-unread", new Text("aucune réponse enregistrée à ce moment", "no answer recorded at that moment"))
            : Conclusion.Of(Verdict.NotApplicable) with { Variant = "not-applicable-interface" };
    }

    /// <summary>What a person must look at, where some of what was said contradicts itself; else null.</summary>
    public static Conclusion? Doubt(IEnumerable<TcfSaying> sayings, Func<TcfSaying, TcfAnswer> question, string variant)
    {
        var doubtful = sayings.Where(s => question(s) == TcfAnswer.Contradicted).ToList();
        return doubtful.Count == 0
            ? null
            : (Conclusion.Of(Verdict.Review) with { Variant = variant }).With("said", Said(doubtful)).Showing(Shown(doubtful));
    }

    /// <summary>No answer, where some of what was said could not be read; else null.</summary>
    public static Conclusion? Unread(IEnumerable<TcfSaying> sayings, Func<TcfSaying, TcfAnswer> question) =>
        sayings.FirstOrDefault(s => question(s) == TcfAnswer.Unread) is { } unread
            ? Conclusion.CannotTell("signal-unread", Why(unread)).Showing(Shown([unread]))
            : null;

    /// <summary>No answer, where a phase was not seen whole: what was not heard is not absent; else null.</summary>
    public static Conclusion? Gap(PageReading page, Phase phase) => page.Of(phase) is { Record: { Reason: { } reason } record }
        ? Conclusion.CannotTell(reason, record.Detail ?? "")
        : TrackerFinding.Cut(page, phase) is { } cut ? Conclusion.CannotTell("recorder-gap", cut.What) : null;

    /// <summary>No answer, where nobody saw that the refusal counted; else null.</summary>
    public static Conclusion? Unrefused(PageReading page) => page.Verified(Phase.AfterReject)
        ? null
        : page.Of(Phase.AfterReject) is { Record: { Reason: { } reason } record }
            ? Conclusion.CannotTell(reason, record.Detail ?? "")
            : Conclusion.CannotTell("refusal-unverified", page.ChoiceOf(Phase.AfterReject)?.Label ?? "–");

    /// <summary>What was said, as exhibits.</summary>
    public static IEnumerable<Exhibit> Shown(IEnumerable<TcfSaying> sayings) => sayings.Take(MostExhibits).Select(s => new Exhibit
    {
        Visit = s.Visit.Kind,
        Moment = s.Phase,
        AtMs = s.AtMs,
        Kind = s.Request is null ? "signal" : "request",
        What = s.Request is null
            ? $"__tcfapi {(s.Signal!.EventStatus.Length > 0 ? s.Signal.EventStatus : s.Signal.CmpStatus)}: {Fields(s.PurposeConsents, s.PurposeInterests, s.SpecialFeatures, s.VendorConsents, s.VendorInterests)}" + Other(s)
            : $"{Host(s.Request.Url)} (gdpr_consent: {Fields(s.PurposeConsents, s.PurposeInterests, s.SpecialFeatures, s.VendorConsents, s.VendorInterests)})",
        File = "evidence.json",
    });

    /// <summary>Numbers in a row.</summary>
    public static string List(IEnumerable<int> numbers) => string.Join(", ", numbers.Distinct().Order());

    /// <summary>An address without its scheme.</summary>
    public static string Host(string url) => url.Contains("://", StringComparison.Ordinal) ? url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..] : url;

    private static string Other(TcfSaying s) => s.HasData && s.Text.Decoded is { } t && (!t.PurposeConsents.SequenceEqual(s.PurposeConsents) || !t.PurposeInterests.SequenceEqual(s.PurposeInterests))
        ? $"; tcString: {Fields(t.PurposeConsents, t.PurposeInterests, t.SpecialFeatures, t.VendorConsents.Count, t.VendorInterests.Count)}"
        : "";

    // In the TCF's own words, which are the same in every language.
    private static string Fields(IReadOnlyList<int> consents, IReadOnlyList<int> interests, IReadOnlyList<int> features, int vendors, int vendorInterests) =>
        $"purpose.consents {Or(consents)}, purpose.legitimateInterests {Or(interests)}, specialFeatureOptins {Or(features)}, vendor.consents {vendors}, vendor.legitimateInterests {vendorInterests}";

    private static string Or(IReadOnlyList<int> numbers) => numbers.Count == 0 ? "–" : string.Join(" ", numbers);

    private static Text Said(IReadOnlyCollection<TcfSaying> sayings)
    {
        var purposes = List(sayings.SelectMany(s => s.PurposeConsents.Concat(s.Text.Decoded?.PurposeConsents ?? [])));
        var features = List(sayings.SelectMany(s => s.SpecialFeatures.Concat(s.Text.Decoded?.SpecialFeatures ?? [])));
        var vendors = sayings.Max(s => s.VendorConsents).ToString(CultureInfo.InvariantCulture);
        return new Text(
            $"finalités {(purposes.Length > 0 ? purposes : "–")}\u00A0; fonctions spéciales {(features.Length > 0 ? features : "–")}\u00A0; partenaires {vendors}",
            $"purposes {(purposes.Length > 0 ? purposes : "–")}; special features {(features.Length > 0 ? features : "–")}; vendors {vendors}");
    }

    private static Text Why(TcfSaying unread) => unread.Text.Flaw switch
    {
        TcFlaw.Empty or TcFlaw.None => new($"état annoncé\u00A0: {Status(unread, "aucun")}", $"state announced: {Status(unread, "none")}"),
        TcFlaw.NotEncoded => new("la chaîne TC contient des caractères inattendus", "the TC string holds unexpected characters"),
        TcFlaw.OtherVersion => new("la chaîne TC n’est pas de version 2", "the TC string is not of version 2"),
        TcFlaw.Truncated => new("la chaîne TC est tronquée", "the TC string is truncated"),
        TcFlaw.TooLong => new("la chaîne TC est trop longue", "the TC string is too long"),
        _ => new("la chaîne TC se contredit", "the TC string contradicts itself"),
    };

    private static string Status(TcfSaying saying, string none) => saying.Signal is { CmpStatus: { Length: > 0 } status } ? status : none;
}
