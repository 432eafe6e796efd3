using ConsentAudit.Evidence;

namespace ConsentAudit.Tests.Rules;

/// <summary>What the site says of its trackers, as little HTML.</summary>
internal sealed partial class Seen
{
    /// <summary>The site's page about its trackers, as the refusing visit saw it.</summary>
    public Seen Policy(string html, bool cut = false) => Told(Moment.Policy, html, Site + "/cookies", cut);

    /// <summary>The settings, as the refusing visit opened them.</summary>
    public Seen SettingsLayer(string html) => Told(Moment.SecondLayer, html, Site + "/actu", false);

    /// <summary>The settings as they were opened again to take a consent back, with the page around them.</summary>
    public Seen WithdrawLayer(string html) => Told(Moment.WithdrawLayer, html, Site + "/actu", false);

    private Seen Told(string moment, string html, string url, bool cut)
    {
        var whole = Readings.Photo.Of(html, url: url);
        return Refusing(v => v with
        {
            Shots =
            [
                .. v.Shots,
                new Shot
                {
                    Moment = moment,
                    AtMs = 9_500,
                    Dom = $"dom/{moment}.html",
                    Picture = $"shots/{moment}.png",
                    Photograph = new Photograph { Url = whole.Url, Root = whole.Root, Viewport = whole.Viewport, Cut = cut },
                },
            ],
        });
    }
}
