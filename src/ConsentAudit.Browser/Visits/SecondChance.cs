using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits;

/// <summary>Tells which visits are worth making a second time: those that ended in a way that a busy machine or network brings about as well as the site.</summary>
internal static class SecondChance
{
    // Each of these would have been the same on an idle machine only if the site is so.
    private static readonly string[] Passing = ["time-out", "page-gone", "control-lost", "banner-stayed", "reload-failed", "settings-not-opened"];

    /// <summary>Why all visits of a page are made again, or null: they lean on what the first one sees.</summary>
    /// <param name="refusing">The visit that refuses, the first.</param>
    /// <param name="accepting">The visit that accepts.</param>
    public static string? ForPage(Visit refusing, Visit accepting) =>
        refusing.Failure is { } failure ? FailureReader.MayPass(failure) ? failure.Message : null
        : Missed(refusing, Phase.AfterReject) is "no-banner" && accepting.BannerAtMs is not null ? "The banner was seen by another visit, and not by this one."
        : null;

    /// <summary>Why a visit alone is made again, or null.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="phase">What it was made for.</param>
    /// <param name="bannerSeen">Whether another visit of the page saw a banner.</param>
    public static string? ForVisit(Visit visit, Phase phase, bool bannerSeen) =>
        visit.Failure is { } failure ? FailureReader.MayPass(failure) ? failure.Message : null
        : Missed(visit, phase) is not { } reason ? null
        : reason == "no-banner" ? bannerSeen ? "The banner was seen by another visit, and not by this one." : null
        : Passing.Contains(reason) ? $"The first time ended so: {reason}."
        : null;

    private static string? Missed(Visit visit, Phase phase) => visit.Phases.FirstOrDefault(p => p.Phase == phase && !p.Observed)?.Reason;
}
