using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>Cookies write by write, and their attributes.</summary>
internal sealed partial class Seen
{
    public const double TwoYears = 730;

    /// <summary>A cookie in the refusing visit, with each of its writes: phase, moment, and life in days.</summary>
    public Seen Writing(string name, params (Phase Phase, int AtMs, double? Days)[] writes) => Writing(name, ".journal.example", true, writes);

    public Seen Writing(string name, string domain, bool asAsked, params (Phase Phase, int AtMs, double? Days)[] writes) => Refusing(v => v with
    {
        Cookies =
        [
            .. v.Cookies,
            new CookieSighting
            {
                Name = name,
                Domain = domain,
                LifetimeDays = writes[^1].Days,
                LifetimeAsAsked = asAsked,
                Value = ValueReader.Read(Differing[0]),
                Moments = writes.GroupBy(w => w.Phase).ToDictionary(g => g.Key, g => g.Min(w => w.AtMs)),
                Lifetimes = writes.GroupBy(w => w.Phase).ToDictionary(g => g.Key, g => g.Last().Days),
                Writes = [.. writes.Select(w => new CookieWrite(w.Phase, w.AtMs, w.Days, null))],
            },
        ],
    });

    /// <summary>The attributes of a cookie, in both visits.</summary>
    public Seen Flags(string name, bool secure = false, bool httpOnly = false, string sameSite = "", bool kept = true)
    {
        Visit Change(Visit v) => v with
        {
            Cookies = [.. v.Cookies.Select(c => c.Name == name ? c with { Secure = secure, HttpOnly = httpOnly, SameSite = sameSite, Kept = kept } : c)],
        };
        return Refusing(Change).Accepting(Change);
    }

    /// <summary>The page came over a connection without encryption.</summary>
    public Seen Unencrypted() => Refusing(v => v with { FinalUrl = "http://www.journal.example/actu" }).Accepting(v => v with { FinalUrl = "http://www.journal.example/actu" });
}
