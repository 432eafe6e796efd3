using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Visits.Journeys;

/// <summary>Only looks: what was to be seen was seen before anything is done.</summary>
internal sealed class LookingJourney(Trip trip) : Journey(trip)
{
    protected override Phase Phase => Diary.FirstOf(Trip.Diary.Kind);

    public override Task GoAsync() => Task.CompletedTask;
}
