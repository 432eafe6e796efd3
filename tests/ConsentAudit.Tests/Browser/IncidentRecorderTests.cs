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
    private readonly IFrame frame = Fake.Of<IFrame>();
    private readonly IPage page;
    private EventHandler<IRequest> requested = (_, _) => { };
    private EventHandler<IRequest> failed = (_, _) => { };
    private EventHandler<IResponse> answered = (_, _) => { };
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
            ("add_Close", h => closed = (EventHandler<IPage>)h[0]!),
            ("add_Request", h => requested = (EventHandler<IRequest>)h[0]!),
            ("add_RequestFailed", h => failed = (EventHandler<IRequest>)h[0]!),
            ("add_Response", h => answered = (EventHandler<IResponse>)h[0]!),
            ("get_MainFrame", _ => frame));
        recorder.Attach(page);
        recorder.Attach(Fake.Of<IBrowserContext>(("add_Page", h => opened = (EventHandler<IPage>)h[0]!)));
        recorder.Attach(Fake.Of<ICDPSession>(("Event", _ => Fake.Of<ICDPSessionEvent>(("add_OnEvent", h => message = (EventHandler<JsonElement?>)h[0]!)))));
    }

    [TestCase(9, false)]
    [TestCase(10, true)]
    public void A_page_that_opens_itself_again_and_again_is_past_being_looked_at(int times, bool ends)
    {
        recorder.Opening();
        Request(times);
        Assert.That(recorder.End?.Kind, Is.EqualTo(ends ? FailureKind.RedirectLoop : (FailureKind?)null));
        Assert.That(recorder.Ended.IsCompleted, Is.EqualTo(ends));
    }

    [Test]
    public void What_the_visitor_opens_is_not_counted()
    {
        for (var i = 0; i < 5; i++)
        {
            recorder.Opening();
            Request(8);
        }

        Assert.That(recorder.End, Is.Null);
    }

    [Test]
    public void Hops_of_a_redirect_frames_and_files_are_no_openings()
    {
        recorder.Opening();
        for (var i = 0; i < 50; i++)
        {
            requested(page, Opening(redirected: true));
            requested(page, Opening(of: Fake.Of<IFrame>()));
            requested(page, Fake.Of<IRequest>(("get_IsNavigationRequest", _ => false)));
        }

        Assert.That(recorder.End, Is.Null);
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

    [TestCase("net::ERR_CONNECTION_RESET", true)]
    [TestCase("net::ERR_HTTP2_PROTOCOL_ERROR", true)]
    [TestCase("net::ERR_ABORTED", false)]
    public void An_answer_that_broke_off_is_half_a_page(string why, bool half)
    {
        failed(page, Opening(why: why));
        Assert.That(recorder.BrokenOff?.Kind, Is.EqualTo(half ? FailureKind.Connection : (FailureKind?)null));
    }

    [TestCase(204, true)]
    [TestCase(205, true)]
    [TestCase(200, false)]
    public void A_server_may_say_that_there_is_no_page(int status, bool none)
    {
        answered(page, Fake.Of<IResponse>(("get_Status", _ => status), ("get_Request", _ => Opening())));
        Assert.That(recorder.NothingThere, Is.EqualTo(none));
    }

    private void Request(int times)
    {
        for (var i = 0; i < times; i++)
        {
            requested(page, Opening());
        }
    }

    private void Messages(int number)
    {
        for (var i = 0; i < number; i++)
        {
            message(this, JsonElement.Parse("{}"));
        }
    }

    private IRequest Opening(bool redirected = false, IFrame? of = null, string? why = null) => Fake.Of<IRequest>(
        ("get_IsNavigationRequest", _ => true),
        ("get_Frame", _ => of ?? frame),
        ("get_RedirectedFrom", _ => redirected ? Fake.Of<IRequest>() : null),
        ("get_Failure", _ => why));
}
