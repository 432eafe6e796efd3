using ConsentAudit.Browser.Tests.Setup;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Tests.Visits;

/// <summary>Whether a refusal made the banner go is told by what stands on the page, and not by what became of the button.</summary>
public sealed class BannerEffectTests
{
    private const string Page =
        """
        <!doctype html><html lang=fr><title>La Feuille</title><h1>La Feuille</h1><p>Les nouvelles du canton, chaque matin.</p>
        <script>
        function show(style) {
          const b = document.createElement('div');
          b.setAttribute('role', 'dialog');
          b.style.cssText = 'position:fixed;left:0;right:0;padding:30px;background:#fff;border:2px solid #036;' + style;
          b.innerHTML = '<p>Nous utilisons des cookies pour mesurer l’audience et personnaliser la publicité.</p><button>Tout refuser</button> <button>Tout accepter</button>';
          b.querySelector('button').onclick = () => refuse(b);
          return document.body.appendChild(b);
        }
        {0}
        </script>
        """;

    [Test]
    public async Task A_banner_that_is_taken_out_of_the_page_is_gone_at_once()
    {
        var visit = await RefuseAsync("function refuse(b) { b.remove(); } show('bottom:0');");
        Assert.That((visit.Choice?.BannerGone, visit.Choice?.GoneAfterMs < 1_000), Is.EqualTo(((bool?)true, true)), visit.Choice?.ToString());
        Assert.That(visit.Phases.Single(p => p.Phase == Phase.AfterReject).Observed);
    }

    [Test]
    public async Task A_banner_that_is_drawn_anew_in_its_place_has_stayed()
    {
        var visit = await RefuseAsync("function refuse(b) { b.remove(); setTimeout(() => show('bottom:0'), 300); } show('bottom:0');");
        var phase = visit.Phases.Single(p => p.Phase == Phase.AfterReject);
        Assert.That((phase.Observed, phase.Reason, visit.Choice?.BannerGone), Is.EqualTo((false, "banner-stayed", (bool?)false)));
    }

    [Test]
    public async Task A_banner_that_fades_away_is_gone_when_it_has_faded()
    {
        var visit = await RefuseAsync("function refuse(b) { b.style.transition = 'opacity 1.2s'; b.style.opacity = 0; b.style.pointerEvents = 'none'; } show('bottom:0');");
        Assert.That((visit.Choice?.BannerGone, visit.Choice?.GoneAfterMs >= 500), Is.EqualTo(((bool?)true, true)), visit.Choice?.ToString());
    }

    [Test]
    public async Task A_banner_that_moves_after_it_was_first_seen_is_clicked_where_it_came_to_rest()
    {
        var visit = await RefuseAsync("function refuse(b) { b.remove(); } const b = show('bottom:0'); setTimeout(() => { b.style.bottom = ''; b.style.top = 0; }, 2500);");
        Assert.That((visit.Choice?.BannerGone, visit.Choice?.Box.Y < 300), Is.EqualTo(((bool?)true, true)), visit.Choice?.ToString());
    }

    private static async Task<Visit> RefuseAsync(string script)
    {
        using var server = new FileServer(new Dictionary<string, string> { ["/"] = Page.Replace("{0}", script, StringComparison.Ordinal) });
        var options = Audits.Options with { Retries = 0, Returns = false, Phases = new HashSet<Phase> { Phase.BeforeConsent, Phase.AfterReject } };
        var (evidence, _) = await Audits.PageAsync(server.Url + "/", options: options);
        return evidence.Visits.Single(v => v.Kind == VisitKind.Refusing);
    }
}
