using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class VisitClockTests
{
    [Test]
    public void Each_moment_belongs_to_the_phase_that_began_last_before_it()
    {
        var clock = new VisitClock(new Clock());
        clock.Begin(Phase.AfterAccept, At(500));
        clock.Begin(Phase.Withdrawing, At(900));
        clock.Begin(Phase.AfterWithdrawal, At(1200));
        Assert.That(
            new[] { 0, 499, 500, 899, 900, 1200, 5000 }.Select(ms => clock.PhaseAt(At(ms))),
            Is.EqualTo(new[] { Phase.BeforeConsent, Phase.BeforeConsent, Phase.AfterAccept, Phase.AfterAccept, Phase.Withdrawing, Phase.AfterWithdrawal, Phase.AfterWithdrawal }));
    }

    [Test]
    public void Without_a_choice_all_is_before_consent() =>
        Assert.That(new VisitClock(new Clock()).PhaseAt(At(99_999)), Is.EqualTo(Phase.BeforeConsent));

    private static DateTimeOffset At(int ms) => Clock.Zero.AddMilliseconds(ms);
}
