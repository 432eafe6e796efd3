namespace ConsentAudit.Tests.Cli.Resuming;

/// <summary>A clock that stands still, so that two runs of the same pages give the same report.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);
}
