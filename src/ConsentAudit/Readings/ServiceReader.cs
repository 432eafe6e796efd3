using ConsentAudit.Catalogue;
using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;
using ConsentAudit.Readings.Services;

namespace ConsentAudit.Readings;

/// <summary>Compares a page after an acceptance and after a refusal: what is offered here and withheld there.</summary>
public sealed class ServiceReader(RuleCatalogue catalogue)
{
    private readonly ServiceOffers offers = new(catalogue);
    private readonly WithheldNotices notices = new(catalogue);

    /// <summary>What the page offers after the acceptance and withholds after the refusal: each service once.</summary>
    public IReadOnlyList<Service> Between(Photograph accepted, Photograph refused)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(refused);
        var kept = offers.In(refused);
        var missing = offers.In(accepted).Where(a => !kept.Any(k => k.Name == a.Name && k.Kind == a.Kind)).ToList();
        var told = Gone(notices.In(refused), accepted);

        var services = new List<Service>();
        foreach (var notice in told)
        {
            var offer = missing.FirstOrDefault(m => notice.Names.Contains(m.Name)) ?? missing.FirstOrDefault(m => m.Kind == notice.Kind)
                ?? (notice.Kind == ServiceKind.Other && missing.Count == 1 && told.Count == 1 ? missing[0] : null);
            services.Add(new Service { Kind = offer?.Kind ?? notice.Kind, Offered = offer?.Text ?? "", Withheld = notice.Text });
        }

        // Without a word of the page about it, only what has no like after the refusal was surely withheld: news pages change between two visits.
        var filmsLost = ServiceOffers.Films(refused) <= ServiceOffers.Films(accepted);
        services.AddRange(missing
            .Where(m => !refused.Cut && !kept.Any(k => k.Kind == m.Kind) && (m.Kind != ServiceKind.Video || filmsLost) && services.All(s => s.Offered != m.Text))
            .Select(m => new Service { Kind = m.Kind, Offered = m.Text }));
        return [.. services.DistinctBy(s => (s.Kind, s.Offered.Length > 0 ? s.Offered : s.Withheld))];
    }

    /// <summary>Whether a service that was withheld is there again; null where that cannot be seen.</summary>
    public bool? IsBack(Service service, Photograph granted)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(granted);
        if (service.Offered.Length > 0 && offers.In(granted).Any(o => IsIt(o, service)))
        {
            return true;
        }

        // What was never seen whole is known by its notice alone: where that is gone, the service is taken to be back.
        return granted.Cut ? null : service.Offered.Length == 0 && !Shows(granted, service.Withheld);
    }

    /// <summary>The switch of the settings that should bring a service back, or null where none fits.</summary>
    public PurposeSwitch? PurposeFor(Service service, PanelReading panel)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(panel);
        var switches = panel.Optional.Where(s => !s.LegitimateInterest).Select(s => (Switch: s, Words: LabelText.Words(s.Label))).Where(s => s.Words.Length > 0).ToList();
        var names = NamesIn(LabelText.Words($"{service.Offered} . {service.Withheld}"));
        return switches.FirstOrDefault(s => names.Any(n => WithheldNotices.Holds(s.Words, n))).Switch
            ?? switches.FirstOrDefault(s => s.Words.Length <= 6 && WithheldNotices.Holds(LabelText.Words(service.Withheld), s.Words)).Switch
            ?? Topics(service.Kind).Select(t => switches.FirstOrDefault(s => catalogue.Lexicon.Count(t, s.Words) > 0).Switch).FirstOrDefault(s => s is not null);
    }

    // Many sites keep videos and comments behind the switch of the social networks, for that is where they come from.
    private static Topic[] Topics(string kind) => kind is ServiceKind.Comments or ServiceKind.Video or ServiceKind.Social
        ? [ServiceKind.Words(kind), Topic.External, Topic.Social]
        : [ServiceKind.Words(kind), Topic.External];

    private List<string[]> NamesIn(string[] words) => [.. catalogue.Services
        .Select(s => s.AlsoCalled.Prepend(s.Name).Select(LabelText.Words).ToList())
        .Where(names => names.Any(n => WithheldNotices.Holds(words, n)))
        .SelectMany(names => names)];

    // A field of the page's own has no name; its label may change with the visitor.
    private static bool IsIt(ServiceOffer offer, Service service) =>
        offer.Kind == service.Kind && (offer.Text == service.Offered || (offer.Kind == ServiceKind.Comments && offer.Name.Length == 0));

    private static List<WithheldNotice> Gone(IReadOnlyList<WithheldNotice> notices, Photograph accepted)
    {
        var shown = notices.Count == 0 ? "" : Normalised(accepted);
        return accepted.Cut ? [] : [.. notices.Where(n => !shown.Contains(LabelText.Normalise(n.Text), StringComparison.Ordinal))];
    }

    private static bool Shows(Photograph shot, string text) => Normalised(shot).Contains(LabelText.Normalise(text), StringComparison.Ordinal);

    private static string Normalised(Photograph shot) => LabelText.Normalise(VisibleText.Of(shot.Root, 400_000));
}
