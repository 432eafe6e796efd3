using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>What the visitor does once the page has been looked at.</summary>
internal abstract class Journey(Trip trip)
{
    protected Trip Trip => trip;

    /// <summary>The phase that the journey is made for.</summary>
    protected abstract Phase Phase { get; }

    /// <summary>Goes on from a page that was looked at.</summary>
    public abstract Task GoAsync();

    /// <summary>The journey of a kind of visit.</summary>
    public static Journey Of(VisitKind kind, Trip trip, Withheld? withheld) => kind switch
    {
        VisitKind.Refusing => new RefusingJourney(trip),
        VisitKind.Accepting => new AcceptingJourney(trip),
        VisitKind.Saving => new SavingJourney(trip),
        VisitKind.Scrolling => new ScrollingJourney(trip),
        VisitKind.Browsing => new BrowsingJourney(trip),
        VisitKind.Closing => new ClosingJourney(trip),
        VisitKind.Mobile or VisitKind.Arriving => new LookingJourney(trip),
        VisitKind.Keyboard => new KeyboardJourney(trip),
        VisitKind.Granting => new GrantingJourney(trip, withheld ?? throw new ArgumentNullException(nameof(withheld))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    protected void Missed(string reason, string? detail = null) => trip.Diary.NotObserved(Phase, reason, detail, trip.Session.NowMs);

    protected string? NextPageOfSite() => NextPage.Choose(trip.Watcher.Last.Photograph, trip.Session.Page.Url, trip.Catalogue.Sites);
}
