using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class CookieRecorderTests
{
    private const string Site = ".journal.example";

    private Clock time = null!;
    private VisitClock visit = null!;
    private CookieRecorder recorder = null!;

    [SetUp]
    public void Start()
    {
        time = new Clock();
        visit = new VisitClock(time);
        visit.Start(Clock.Zero);
        recorder = new CookieRecorder(visit, new IncidentRecorder(visit), Salts.Fixed);
    }

    [Test]
    public void Set_by_a_response_and_then_seen_in_the_jar_is_one_write()
    {
        Set(100, "id=1; Domain=journal.example; Max-Age=864000");
        Choose(500);
        Jar(600, Cookie("1", 10));
        var sighting = recorder.Sightings().Single();
        Assert.That(sighting.Moments, Is.EqualTo(Moments((Phase.BeforeConsent, 100))));
        Assert.That((sighting.Domain, sighting.LifetimeDays, sighting.LifetimeAsAsked, sighting.SetBy, sighting.Kept), Is.EqualTo((Site, (double?)10, true, "https://journal.example/", true)));
    }

    [Test]
    public void Seen_in_the_jar_only_is_a_write_of_a_script()
    {
        Jar(100, Cookie("1", 10));
        var sighting = recorder.Sightings().Single();
        Assert.That(sighting.Moments, Is.EqualTo(Moments((Phase.BeforeConsent, 100))));
        Assert.That((sighting.SetBy, sighting.LifetimeAsAsked), Is.EqualTo(((string?)null, false)));
        Assert.That(sighting.LifetimeDays, Is.EqualTo(10).Within(0.01));
    }

    [Test]
    public void Rewritten_by_a_script_after_the_choice_is_a_second_write()
    {
        Set(100, "id=1; Domain=journal.example");
        Jar(200, Cookie("1"));
        Choose(500);
        Jar(600, Cookie("2"));
        var sighting = recorder.Sightings().Single();
        Assert.That(sighting.Moments, Is.EqualTo(Moments((Phase.BeforeConsent, 100), (Phase.AfterReject, 600))));
        Assert.That(sighting.Value.Digest, Is.EqualTo(Salts.Fixed.Digest("2")));
    }

    [Test]
    public void Left_as_it_was_after_the_choice_is_no_second_write()
    {
        Jar(100, Cookie("1", 10));
        Choose(500);
        Jar(600, Cookie("1", 10));
        Assert.That(recorder.Sightings().Single().Moments, Is.EqualTo(Moments((Phase.BeforeConsent, 100))));
    }

    [Test]
    public void A_life_that_is_made_longer_is_a_write()
    {
        Jar(100, Cookie("1", 10));
        Choose(500);
        Jar(600, Cookie("1", 20));
        Assert.That(recorder.Sightings().Single().Moments.Keys, Is.EqualTo(new[] { Phase.BeforeConsent, Phase.AfterReject }));
    }

    [TestCase("id=1; Domain=journal.example; Max-Age=864000", 10)]
    [TestCase("id=1; Domain=journal.example; Max-Age=69120000", 400)]
    [TestCase("id=1; Domain=journal.example; Expires=Fri, 15 Jan 2027 08:00:00 GMT", 0)]
    public void A_jar_that_was_read_between_two_writes_and_told_after_both_is_no_third(string header, double days)
    {
        Jar(50, Cookie("0", 5));
        Set(100, header);
        Set(3_000, header);
        var end = days > 0 ? days : (new DateTimeOffset(2027, 1, 15, 8, 0, 0, TimeSpan.Zero) - Clock.Zero).TotalDays;
        Jar(3_100, Cookie("1", end));
        Choose(4_000);
        Jar(5_000, Cookie("1", days > 0 ? end + (3 / 86_400.0) : end));
        var sighting = recorder.Sightings().Single();
        Assert.That(sighting.Moments.Keys, Is.EqualTo(new[] { Phase.BeforeConsent }));
        Assert.That((sighting.Writes.Count, sighting.SetBy), Is.EqualTo((3, "https://journal.example/")), "the first by the jar alone, and the two that were announced");
    }

    [TestCase(0, 1)]
    [TestCase(60, 2)]
    public void A_life_that_no_announced_write_gave_is_one_of_a_script(int secondsLater, int writes)
    {
        Set(100, "id=1; Domain=journal.example; Max-Age=864000");
        Jar(200, Cookie("1", 10));
        Jar(61_000, Cookie("1", 10 + (secondsLater / 86_400.0)));
        Assert.That(recorder.Sightings().Single().Writes, Has.Count.EqualTo(writes));
    }

    [Test]
    public void A_response_that_began_before_the_choice_belongs_before_it()
    {
        Choose(500);
        time.At(700);
        recorder.Set(SetCookie.Parse("id=1", Clock.Zero)!, "journal.example", "https://journal.example/", Clock.Zero.AddMilliseconds(400));
        Assert.That(recorder.Sightings().Single().Moments.Keys, Is.EqualTo(new[] { Phase.BeforeConsent }));
    }

    [TestCase("id=; Domain=journal.example; Max-Age=0")]
    [TestCase("id=; Domain=journal.example; Expires=Thu, 01 Jan 1970 00:00:00 GMT")]
    public void A_deletion_is_no_write(string header)
    {
        Set(100, header);
        Assert.That(recorder.Sightings(), Is.Empty);
    }

    [Test]
    public void Deleted_it_is_told_as_not_kept()
    {
        Jar(100, Cookie("1", 10));
        Set(600, "id=; Domain=journal.example; Max-Age=0");
        Jar(700);
        var sighting = recorder.Sightings().Single();
        Assert.That((sighting.Kept, sighting.Moments.Count), Is.EqualTo((false, 1)));
    }

    [Test]
    public void Deleted_and_written_again_as_it_was_is_a_second_write()
    {
        Jar(100, Cookie("1"));
        Jar(200);
        Choose(500);
        Jar(600, Cookie("1"));
        Assert.That(recorder.Sightings().Single().Moments.Keys, Is.EqualTo(new[] { Phase.BeforeConsent, Phase.AfterReject }));
    }

    [Test]
    public void A_session_cookie_has_no_life()
    {
        Jar(100, Cookie("1"));
        Assert.That(recorder.Sightings().Single().LifetimeDays, Is.Null);
    }

    [Test]
    public void A_cookie_of_one_host_is_another_than_one_of_the_site()
    {
        Set(100, "id=1");
        Set(100, "id=1; Domain=journal.example");
        Assert.That(recorder.Sightings().Select(s => s.Domain), Is.EqualTo(new[] { "www.journal.example", Site }));
    }

    [Test]
    public void What_the_jar_knows_more_is_kept()
    {
        Jar(100, Cookie("1") with { HttpOnly = true, Secure = true, SameSite = "None", Path = "/a", Partition = "https://journal.example" });
        var s = recorder.Sightings().Single();
        Assert.That((s.HttpOnly, s.Secure, s.SameSite, s.Path, s.Partition), Is.EqualTo((true, true, "None", "/a", "https://journal.example")));
    }

    [Test]
    public void Written_by_a_script_and_taken_is_a_write_with_the_life_it_asked_for()
    {
        Write(100, "id=1; Domain=journal.example; Max-Age=69120000", taken: true);
        Jar(300, Cookie("1", 400));
        var sighting = recorder.Sightings().Single();
        Assert.That(sighting.Moments, Is.EqualTo(Moments((Phase.BeforeConsent, 100))));
        Assert.That((sighting.LifetimeDays, sighting.LifetimeAsAsked, sighting.SetBy), Is.EqualTo(((double?)800, true, "https://journal.example/a.js:3")), "the browser keeps it 400 days, the script asked for 800");
    }

    [Test]
    public void Written_by_a_script_and_not_taken_by_the_browser_is_no_write()
    {
        Write(100, "id=1; Domain=elsewhere.example", taken: false);
        Jar(300);
        Assert.That(recorder.Sightings(), Is.Empty);
    }

    [Test]
    public void Written_out_of_its_own_pages_sight_counts_once_the_jar_has_it()
    {
        Write(100, "id=1; Domain=journal.example; Path=/compte; Max-Age=864000", taken: false);
        Choose(200);
        Jar(300, Cookie("1", 10));
        var sighting = recorder.Sightings().Single();
        Assert.That(sighting.Moments, Is.EqualTo(Moments((Phase.BeforeConsent, 100))), "it was written before the choice, and seen after it");
        Assert.That(sighting.SetBy, Is.EqualTo("https://journal.example/a.js:3"));
    }

    [Test]
    public void Deleted_by_a_script_is_no_write()
    {
        Write(100, "id=; Domain=journal.example; Max-Age=0", taken: false);
        Assert.That(recorder.Sightings(), Is.Empty);
    }

    [Test]
    public void The_life_asked_for_is_kept_for_each_phase()
    {
        Write(100, "choix=oui; Domain=journal.example; Max-Age=34128000", taken: true);
        Choose(500);
        Write(600, "choix=non; Domain=journal.example", taken: true);
        Assert.That(recorder.Sightings().Single().Lifetimes, Is.EqualTo(new Dictionary<Phase, double?> { [Phase.BeforeConsent] = 395, [Phase.AfterReject] = null }));
    }

    [Test]
    public void A_writing_script_that_is_heard_after_the_jar_was_read_wrote_when_it_says()
    {
        time.At(450);
        Choose(500);
        Jar(600, Cookie("1", 10));
        time.At(650);
        recorder.Written(SetCookie.Parse("id=1; Domain=journal.example; Max-Age=864000", Clock.Zero)!, "www.journal.example", "https://journal.example/a.js:3", true, Clock.Zero.AddMilliseconds(450));
        var sighting = recorder.Sightings().Single();
        Assert.That(sighting.Moments, Is.EqualTo(Moments((Phase.BeforeConsent, 450))), "on a busy machine the page's word comes late");
        Assert.That((sighting.Writes.Count, sighting.SetBy), Is.EqualTo((1, "https://journal.example/a.js:3")));
    }

    [Test]
    public void A_response_that_is_told_after_the_jar_was_read_set_the_cookie_of_its_request()
    {
        Choose(500);
        Jar(600, Cookie("1", 10));
        time.At(650);
        recorder.Set(SetCookie.Parse("id=1; Domain=journal.example; Max-Age=864000", Clock.Zero)!, "journal.example", "https://journal.example/", Clock.Zero.AddMilliseconds(400));
        Assert.That(recorder.Sightings().Single().Moments.Keys, Is.EqualTo(new[] { Phase.BeforeConsent }));
    }

    [Test]
    public void The_same_value_written_again_after_the_jar_was_read_is_another_write()
    {
        Jar(400, Cookie("1", 10));
        Choose(500);
        Write(600, "id=1; Domain=journal.example; Max-Age=864000", taken: true);
        Assert.That(recorder.Sightings().Single().Moments.Keys, Is.EqualTo(new[] { Phase.BeforeConsent, Phase.AfterReject }));
    }

    [TestCase(540, Phase.BeforeConsent)]
    [TestCase(560, Phase.AfterReject)]
    public async Task A_write_that_is_told_before_it_is_known_when_the_page_heard_of_the_choice_finds_its_phase(int at, Phase phase)
    {
        time.At(500);
        await visit.BeginByAsync(
            Phase.AfterReject,
            () =>
            {
                Write(at, "id=1; Domain=journal.example", taken: true);
                visit.Heard(Clock.Zero.AddMilliseconds(550), time.At(570));
                return Task.CompletedTask;
            },
            TimeSpan.Zero);
        Assert.That(recorder.Sightings().Single().Moments, Is.EqualTo(Moments((phase, at))));
    }

    [Test]
    public void Of_a_cookie_that_is_written_without_end_the_first_and_the_last_of_each_phase_are_kept()
    {
        for (var i = 1; i <= 300; i++)
        {
            Set(i, $"id={i}; Domain=journal.example; Max-Age={i * 86_400}");
        }

        Choose(500);
        for (var i = 501; i <= 800; i++)
        {
            Set(i, $"id={i}; Domain=journal.example; Max-Age={i * 86_400}");
        }

        var sighting = recorder.Sightings().Single();
        Assert.That(sighting.Moments, Is.EqualTo(Moments((Phase.BeforeConsent, 1), (Phase.AfterReject, 501))));
        Assert.That(sighting.Lifetimes, Is.EqualTo(new Dictionary<Phase, double?> { [Phase.BeforeConsent] = 300, [Phase.AfterReject] = 800 }));
        Assert.That((sighting.Writes.Count, sighting.LifetimeDays), Is.EqualTo((20, (double?)800)));
    }

    private static JarCookie Cookie(string value, double? days = null) =>
        new("id", value, Site, "/", days is { } d ? Clock.Zero.AddDays(d).ToUnixTimeSeconds() : -1, false, false, "", null);

    private static Dictionary<Phase, int> Moments(params (Phase Phase, int AtMs)[] moments) => moments.ToDictionary(m => m.Phase, m => m.AtMs);

    private void Set(int at, string header) =>
        recorder.Set(SetCookie.Parse(header, time.At(at))!, "www.journal.example", "https://journal.example/", Clock.Zero.AddMilliseconds(at));

    private void Write(int at, string line, bool taken) =>
        recorder.Written(SetCookie.Parse(line, time.At(at))!, "www.journal.example", "https://journal.example/a.js:3", taken, time.At(at));

    private void Jar(int at, params JarCookie[] cookies) => recorder.Jar(cookies, time.At(at));

    private void Choose(int at) => visit.Begin(Phase.AfterReject, time.At(at));
}
