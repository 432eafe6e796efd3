using System.Text.Json;
using ConsentAudit.Browser.Recorders;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Evidence;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>An exception that leaves a handler of the browser's events cuts the connection of every visit.</summary>
public sealed class EarTests
{
    private readonly IncidentRecorder incidents = new(new VisitClock(new Clock()));
    private EventHandler<JsonElement?> told = (_, _) => { };

    [SetUp]
    public void Begin() => told = (_, _) => { };

    [Test]
    public void A_fault_in_a_handler_becomes_an_incident_and_nothing_else()
    {
        var session = Fake.Of<ICDPSession>(("Event", _ => Fake.Of<ICDPSessionEvent>(("add_OnEvent", h => told = (EventHandler<JsonElement?>)h[0]!))));
        var own = new IncidentRecorder(new VisitClock(new Clock()));
        own.Ear.On(session, "Network.x", m => m.GetProperty("absent"));
        Assert.DoesNotThrow(() => told(null, JsonDocument.Parse("{}").RootElement));
        var incident = own.Incidents().Single();
        Assert.That(incident.Kind, Is.EqualTo(Incident.Fault));
        Assert.That(incident.What, Does.StartWith("KeyNotFoundException in Network.x: "));
        Assert.That(incident.LosesRecords(), Is.True, "a rule that passes must not build on it");
    }

    [Test]
    public async Task A_handler_that_answers_is_watched_over_to_its_end()
    {
        var own = new IncidentRecorder(new VisitClock(new Clock()));
        await own.Ear.HearAsync("Dialog", async () =>
        {
            await Task.Yield();
            throw new InvalidOperationException("late");
        });
        Assert.That(own.Incidents().Single().What, Is.EqualTo("InvalidOperationException in Dialog: late"));
    }

    [Test]
    public void The_same_fault_is_told_once_and_never_crowded_out()
    {
        var own = new IncidentRecorder(new VisitClock(new Clock()));
        for (var i = 0; i < 500; i++)
        {
            own.Add("dialog", "alert");
        }

        for (var i = 0; i < 500; i++)
        {
            own.Ear.Hear("Request", () => throw new InvalidOperationException("again"));
        }

        own.Add(Incident.Cut, "requests");
        Assert.That(own.Incidents(), Has.Count.EqualTo(203), "two hundred, that there were more, the fault, the gap");
        Assert.That(own.Incidents().Count(i => i.Kind == Incident.Fault), Is.EqualTo(1));
        Assert.That(own.Incidents()[^1].Kind, Is.EqualTo(Incident.Cut));
    }

    [Test]
    public void What_goes_well_leaves_no_trace()
    {
        incidents.Ear.Hear("Request", () => { });
        Assert.That(incidents.Incidents(), Is.Empty);
    }

    [TestCase("fr", "erreur de l’outil lui-même")]
    [TestCase("en", "an error of the tool itself")]
    public void The_command_says_it_aloud(string language, string words)
    {
        var fault = new Incident(5, Incident.Fault, "KeyNotFoundException in Network.x: absent");
        var visit = new Visit { Kind = VisitKind.Refusing, Incidents = [fault, new Incident(6, "dialog", "alert")] };
        var said = new List<string>();
        ToolFaults.Tell(new EvidenceBundle { Url = "https://journal.example/", Visits = [visit, visit] }, language, said.Add);
        Assert.That(said.Single(), Does.Contain(words).And.Contain("KeyNotFoundException in Network.x").And.Contain("https://journal.example/"));
    }

    [Test]
    public void Where_there_was_no_fault_nothing_is_said()
    {
        var said = new List<string>();
        ToolFaults.Tell(new EvidenceBundle { Url = "https://journal.example/", Visits = [new Visit { Kind = VisitKind.Refusing, Incidents = [new Incident(6, "cut", "x")] }] }, "fr", said.Add);
        Assert.That(said, Is.Empty);
    }
}
