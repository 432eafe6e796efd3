using System.Globalization;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Trackers;

/// <summary>How long something is kept: what ends with the session knows nobody again.</summary>
/// <param name="Lasts">Whether it is kept long enough to know a visitor again.</param>
/// <param name="Told">That in words.</param>
internal sealed record Retention(bool Lasts, string Told)
{
    /// <summary>Days from which a value is kept long enough to know a visitor again. Ours.</summary>
    private const double Enough = 1;

    public static Retention Of(StorageKind kind) => kind == StorageKind.Session
        ? new Retention(false, "it ends with the tab")
        : new Retention(true, "it is kept until it is deleted");

    /// <remarks>What an acceptance prolonged was shorter for those who did not accept: their phases decide where it was seen in one.</remarks>
    public static Retention Of(IReadOnlyList<CookieSighting> cookies)
    {
        var lives = cookies.SelectMany(Lives).ToList();
        var unchosen = lives.Where(l => l.Phase is not (Phase.AfterAccept or Phase.Withdrawing or Phase.AfterGrant)).ToList();
        return (unchosen.Count > 0 ? unchosen : lives).Max(l => l.Days) switch
        {
            null => new Retention(false, "it ends with the session"),
            < Enough => new Retention(false, "it is kept for less than a day"),
            { } days => new Retention(true, $"it is kept for {days.ToString("0.#", CultureInfo.InvariantCulture)} days"),
        };
    }

    private static IEnumerable<(Phase Phase, double? Days)> Lives(CookieSighting cookie) => cookie.Lifetimes.Count > 0
        ? cookie.Lifetimes.Select(l => (l.Key, l.Value))
        : cookie.Moments.Keys.DefaultIfEmpty(Phase.BeforeConsent).Select(p => (p, cookie.LifetimeDays));
}
