namespace ConsentAudit.Cluster.Tests.Setup;

/// <summary>A clock that stands still, so that two runs of the same pages give the same report; whoever waits, waits in earnest.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 28, 2, 0, 0, TimeSpan.Zero);
}
