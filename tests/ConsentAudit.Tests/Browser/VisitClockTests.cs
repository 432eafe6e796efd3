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

    [Test]
    public async Task A_press_counts_from_when_the_page_hears_of_it()
    {
        var (clock, began) = await PressAsync(pressed: 500, heard: 580, told: 600);
        Assert.That(began, Is.EqualTo(At(580)));
        Assert.That(new[] { 500, 579, 580 }.Select(ms => clock.PhaseAt(At(ms))), Is.EqualTo(new[] { Phase.BeforeConsent, Phase.BeforeConsent, Phase.AfterReject }));
    }

    [TestCase(579, Phase.BeforeConsent)]
    [TestCase(590, Phase.BeforeConsent)]
    [TestCase(600, Phase.AfterReject)]
    [TestCase(700, Phase.AfterReject)]
    public async Task What_was_told_before_the_page_said_that_it_had_heard_happened_before(int told, Phase phase)
    {
        var (clock, _) = await PressAsync(pressed: 500, heard: 580, told: 600);
        Assert.That(clock.PhaseAt(clock.Latest(At(told))), Is.EqualTo(phase));
    }

    [TestCase(498, TestName = "before the press")]
    [TestCase(601, TestName = "after it was told")]
    public async Task What_cannot_be_the_hearing_of_a_press_is_none(int heard)
    {
        var (clock, began) = await PressAsync(pressed: 500, heard, told: 600);
        Assert.That(began, Is.EqualTo(At(500)));
        Assert.That(clock.PhaseAt(clock.Latest(At(550))), Is.EqualTo(Phase.AfterReject));
    }

    [Test]
    public async Task The_page_s_clock_tells_whole_milliseconds_and_a_press_is_not_heard_before_it_was_made()
    {
        var (clock, began) = await PressAsync(pressed: 500.7, heard: 500, told: 600);
        Assert.That(began, Is.EqualTo(Clock.Zero.AddMilliseconds(500.7)));
        Assert.That(clock.PhaseAt(clock.Latest(At(550))), Is.EqualTo(Phase.BeforeConsent), "it was heard, and this was told before");
    }

    [Test]
    public async Task A_press_that_begins_nothing_moves_nothing()
    {
        var (clock, _) = await PressAsync(pressed: 500, heard: 580, told: 600);
        clock.Begin(Phase.Withdrawing, At(900));
        clock.Heard(At(1000), At(1010));
        Assert.That(clock.PhaseAt(At(900)), Is.EqualTo(Phase.Withdrawing));
    }

    [Test]
    public void A_press_that_fails_is_told()
    {
        var clock = new VisitClock(new Clock());
        Assert.That(() => clock.BeginByAsync(Phase.AfterReject, () => throw new TimeoutException("the browser"), TimeSpan.Zero), Throws.TypeOf<TimeoutException>());
    }

    private static async Task<(VisitClock Clock, DateTimeOffset Began)> PressAsync(double pressed, int heard, int told)
    {
        var time = new Clock();
        var clock = new VisitClock(time);
        time.At(pressed);
        var began = await clock.BeginByAsync(
            Phase.AfterReject,
            () =>
            {
                clock.Heard(At(heard), At(told));
                return Task.CompletedTask;
            },
            TimeSpan.Zero);
        return (clock, began);
    }

    private static DateTimeOffset At(int ms) => Clock.Zero.AddMilliseconds(ms);
}
