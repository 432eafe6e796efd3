namespace ConsentAudit.Tests.Browser;

/// <summary>A clock that the test moves.</summary>
internal sealed class Clock : TimeProvider
{
    public static readonly DateTimeOffset Zero = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private DateTimeOffset now = Zero;

    public override DateTimeOffset GetUtcNow() => now;

    public DateTimeOffset At(double milliseconds) => now = Zero.AddMilliseconds(milliseconds);
}
