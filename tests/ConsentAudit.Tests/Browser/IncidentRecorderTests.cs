using System.Text.Json;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>What a page does without end is ended; what an ordinary page does now and then is not.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class IncidentRecorderTests
{
    private readonly IncidentRecorder recorder = new(new VisitClock(new Clock()));
    private readonly IPage page;
    private EventHandler<IPage> crashed = (_, _) => { };
    private EventHandler<IPage> closed = (_, _) => { };
    private EventHandler<IPage> opened = (_, _) => { };
    private EventHandler<JsonElement?> message = (_, _) => { };

    public IncidentRecorderTests()
    {
        page = Fake.Of<IPage>(
            ("add_Dialog", _ => null),
            ("add_Download", _ => null),
            ("add_Crash", h => crashed = (EventHandler<IPage>)h[0]!),
            ("add_Close", h => closed = (EventHandler<IPage>)h[0]!));
        recorder.Attach(page);
        recorder.Attach(Fake.Of<IBrowserContext>(("add_Page", h => opened = (EventHandler<IPage>)h[0]!)));
        recorder.Attach(Fake.Of<ICDPSession>(("Event", _ => Fake.Of<ICDPSessionEvent>(("add_OnEvent", h => message = (EventHandler<JsonElement?>)h[0]!)))));
    }

    [TestCase(20, false)]
    [TestCase(21, true)]
    public void Windows_are_closed_and_too_many_are_the_end(int windows, bool ends)
    {
        var closings = 0;
        for (var i = 0; i < windows; i++)
        {
            opened(page, Fake.Of<IPage>(("get_Url", _ => "about:blank"), ("CloseAsync", _ => Task.FromResult(++closings))));
        }

        Assert.That((closings, recorder.Incidents().Count(n => n.Kind == "popup"), recorder.PageGone), Is.EqualTo((windows, windows, ends)));
    }

    [Test]
    public void The_visits_own_window_is_none_of_the_pages()
    {
        recorder.Expect();
        opened(page, page);
        Assert.That(recorder.Incidents(), Is.Empty);
    }

    [Test]
    public void A_flood_is_the_end_and_a_stream_is_not()
    {
        Messages(19_999);
        Assert.That(recorder.End, Is.Null);
        Messages(1);
        Assert.That(recorder.End?.Kind, Is.EqualTo(FailureKind.Browser));
    }

    [Test]
    public void A_tab_that_crashed_is_told_from_one_that_closed()
    {
        crashed(page, page);
        closed(page, page);
        Assert.That(recorder.End?.Message, Does.Contain("crashed"));
    }

    [Test]
    public void That_we_close_it_is_not_the_pages_doing()
    {
        recorder.Leave();
        closed(page, page);
        Assert.That(recorder.End, Is.Null);
    }

    private void Messages(int number)
    {
        for (var i = 0; i < number; i++)
        {
            message(this, JsonElement.Parse("{}"));
        }
    }
}
