using ConsentAudit.Browser.Pacing;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser.Pacing;

public sealed class PageLimitTests
{
    private const long Plenty = 8_000_000_000;

    [Test]
    public void An_idle_machine_gets_more_up_to_the_most()
    {
        var limit = new PageLimit(4, 2, 6);
        Assert.That(Numbers(limit, 4, new MachineLoad(0.3, Plenty)), Is.EqualTo(new[] { 5, 6, 6, 6 }));
    }

    [Test]
    public void Where_not_all_slots_are_taken_more_would_change_nothing()
    {
        var limit = new PageLimit(4, 2, 6);
        Assert.That(Numbers(limit, 2, new MachineLoad(0.3, Plenty), allTaken: false), Is.EqualTo(new[] { 4, 4 }));
    }

    [Test]
    public void Processors_that_are_busy_and_not_full_are_left_as_they_are() =>
        Assert.That(Numbers(new PageLimit(4, 2, 6), 6, new MachineLoad(0.93, Plenty)), Is.All.EqualTo(4));

    [Test]
    public void Processors_that_stay_full_get_fewer_down_to_the_least() =>
        Assert.That(Numbers(new PageLimit(4, 2, 6), 12, new MachineLoad(1, Plenty)), Is.EqualTo(new[] { 4, 4, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2 }));

    [Test]
    public void Processors_that_are_full_for_a_moment_get_no_fewer()
    {
        var limit = new PageLimit(4, 2, 6);
        for (var i = 0; i < 10; i++)
        {
            limit.Decide(new MachineLoad(i % 3 == 2 ? 0.9 : 1, Plenty), true, 8, 0);
        }

        Assert.That(limit.Current, Is.EqualTo(4));
    }

    [Test]
    public void Short_memory_gets_fewer_and_never_none()
    {
        Assert.That(Numbers(new PageLimit(3, 2, 6), 4, new MachineLoad(0.3, 100_000_000)), Is.EqualTo(new[] { 2, 1, 1, 1 }));
        Assert.That(Numbers(new PageLimit(3, 2, 6), 2, new MachineLoad(0.3, 900_000_000)), Is.All.EqualTo(3), "no room for another");
    }

    [Test]
    public void Pages_that_time_out_halve_it_and_more_are_tried_after_a_rest_only()
    {
        var limit = new PageLimit(8, 2, 16);
        Assert.That(limit.Decide(new MachineLoad(0.5, Plenty), true, 6, 2), Is.True);
        Assert.That(limit.Current, Is.EqualTo(4));
        Assert.That(Numbers(limit, 11, new MachineLoad(0.5, Plenty)), Is.EqualTo(new[] { 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5 }));
    }

    [TestCase(8, 1)]
    [TestCase(8, 0)]
    [TestCase(7, 2)]
    public void A_few_that_time_out_are_the_sites_matter(int ended, int timedOut)
    {
        var limit = new PageLimit(4, 2, 16);
        Assert.That(limit.Decide(new MachineLoad(0.93, Plenty), true, ended, timedOut), Is.False);
        Assert.That(limit.Current, Is.EqualTo(4));
    }

    [Test]
    public void Where_nothing_is_known_of_the_machine_it_stays()
    {
        var limit = new PageLimit(4, 2, 16);
        Assert.That(Numbers(limit, 5, MachineLoad.Unknown), Is.All.EqualTo(4));
        Assert.That(limit.Decide(MachineLoad.Unknown, true, 4, 3), Is.True);
        Assert.That(limit.Current, Is.EqualTo(2));
    }

    private static int[] Numbers(PageLimit limit, int times, MachineLoad load, bool allTaken = true) =>
        [.. Enumerable.Range(0, times).Select(_ =>
        {
            limit.Decide(load, allTaken, 8, 0);
            return limit.Current;
        })];
}
