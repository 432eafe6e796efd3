using System.Text.Json;
using ConsentAudit.Evidence;
using NUnit.Framework;
using static ConsentAudit.Tests.Evidence.Trees;

namespace ConsentAudit.Tests.Evidence;

/// <summary>An evidence folder that somebody made to do harm: one sentence, and nothing outside it is read or filled.</summary>
public sealed class HostileEvidenceTests
{
    private string top = "";
    private string folder = "";

    [SetUp]
    public async Task MakeFolder()
    {
        top = Directory.CreateTempSubdirectory("consentaudit-").FullName;
        folder = Directory.CreateDirectory(Path.Combine(top, "page")).FullName;
        var shot = new Shot { Moment = "before-consent", AtMs = 1, Dom = "dom/1.html", Photograph = Photograph(Element("html", Element("p", Text("x")))) };
        var request = new RequestSighting { Url = "https://x.example/", Phase = Phase.BeforeConsent, AtMs = 1, Query = new Dictionary<string, ValueFacts> { ["id"] = new() } };
        await EvidenceFolder.SaveAsync(new EvidenceBundle { Url = "https://journal.example/", Visits = [new Visit { Kind = VisitKind.Refusing, Shots = [shot], Requests = [request] }] }, folder);
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(top, recursive: true);

    [Test]
    public async Task The_folder_itself_is_sound() => Assert.That((await EvidenceFolder.LoadAsync(folder)).Visits[0].Shots[0].Photograph, Is.Not.Null);

    [Test]
    public void A_json_of_a_gigabyte_is_not_read()
    {
        Grow("evidence.json", 1L << 30);
        AssertRefused("more than 128 MB");
    }

    [Test]
    public void A_photograph_of_a_gigabyte_is_not_read()
    {
        Grow("dom/1.html", 1L << 30);
        AssertRefused("1.html holds more than 64 MB");
    }

    [Test]
    public void Thousands_of_photographs_are_not_read()
    {
        var shot = """{ "moment": "before-consent", "atMs": 1, "dom": "dom/1.html" }""";
        Write($$"""{ "url": "https://journal.example/", "visits": [ { "kind": "refusing", "shots": [ {{string.Join(',', Enumerable.Repeat(shot, 5_000))}} ] } ] }""");
        AssertRefused("more photographs");
    }

    [Test]
    public void A_nesting_without_end_is_refused()
    {
        Write("{ \"url\": \"https://journal.example/\", \"visits\": " + new string('[', 1_000_000));
        AssertRefused("evidence.json, line 1: ");
    }

    [TestCase("\"visits\": [\n null ]")]
    [TestCase("\"visits\": [ { \"kind\": \"refusing\", \"cookies\": [\nnull ] } ]")]
    [TestCase("\"visits\": [ { \"kind\": \"refusing\", \"requests\": [ { \"url\": \"x\", \"phase\": \"before-consent\", \"atMs\": 1, \"query\": {\n \"id\": null } } ] } ]")]
    [TestCase("\"visits\": [ {\n\"kind\": 99 } ]")]
    [TestCase("\"visits\": [ {\n\"kind\": \"Sleeping\" } ]")]
    [TestCase("\"visits\":\n{ }")]
    [TestCase("\"durationMs\":\n1e400")]
    [TestCase("\"label\":\n[]")]
    [TestCase("\"hostNames\": [\nnull]")]
    public void What_is_missing_or_of_another_kind_is_told_with_its_line(string part)
    {
        Write("{ \"url\": \"https://journal.example/\", " + part + " }");
        AssertRefused("evidence.json, line 2: ");
    }

    [Test]
    public void Every_table_of_values_is_known_to_the_search_for_nulls()
    {
        // A new table must be named in EvidenceFolder, or a null in it would be an exception somewhere else.
        var tables = typeof(EvidenceBundle).Assembly.GetTypes()
            .Where(t => t.Namespace == "ConsentAudit.Evidence" && !t.Name.StartsWith("Photo", StringComparison.Ordinal))
            .SelectMany(t => t.GetProperties())
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && !p.PropertyType.GetGenericArguments()[1].IsValueType)
            .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)).Distinct();
        Assert.That(tables, Is.EquivalentTo(new[] { "query", "body", "consent", "entries", "values", "openDigests" }));
    }

    [Test]
    public void A_photograph_that_is_a_link_to_elsewhere_is_not_read()
    {
        var secret = Path.Combine(top, "secret.html");
        File.WriteAllText(secret, PhotographHtml.Write(Photograph(Element("html", Element("p", Text("secret"))))));
        File.Delete(Path.Combine(folder, "dom", "1.html"));
        File.CreateSymbolicLink(Path.Combine(folder, "dom", "1.html"), secret);
        AssertRefused("link to elsewhere");
    }

    [Test]
    public void Nor_one_in_a_folder_that_is_a_link()
    {
        Directory.Move(Path.Combine(folder, "dom"), Path.Combine(top, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "dom"), Path.Combine(top, "elsewhere"));
        AssertRefused("link to elsewhere");
    }

    [Test]
    public void Nor_a_page_that_is_a_link()
    {
        var link = Path.Combine(top, "link");
        Directory.CreateSymbolicLink(link, folder);
        Assert.That(async () => await EvidenceFolder.LoadAsync(link), Throws.TypeOf<InputException>().With.Message.Contains("link to elsewhere"));
    }

    [Test]
    public async Task A_folder_that_stands_below_a_link_of_the_users_own_is_read()
    {
        Directory.CreateSymbolicLink(Path.Combine(top, "runs"), top);
        Assert.That((await EvidenceFolder.LoadAsync(Path.Combine(top, "runs", "page"))).Visits, Has.Count.EqualTo(1));
    }

    [TestCase("<ca-photograph viewport=\"0 0 1 1\">\n<html ca-box=\"1 2 3\"></html></ca-photograph>", "1.html, line 2: ")]
    [TestCase("<ca-photograph viewport=\"0 0 1 1\">\n<html ca-box=\"1 2 3 NaN\"></html></ca-photograph>", "1.html, line 2: ")]
    [TestCase("<ca-photograph viewport=\"0 0 1 1\">\n<html ca-style=\"x\"></html></ca-photograph>", "1.html, line 2: ")]
    [TestCase("<ca-photograph viewport=\"\"></ca-photograph>", "1.html, line 1: ")]
    [TestCase("", "1.html, line 1: ")]
    public void A_photograph_that_is_none_is_told_with_its_line(string html, string told)
    {
        File.WriteAllText(Path.Combine(folder, "dom", "1.html"), html);
        AssertRefused(told);
    }

    [TestCase("div")]
    [TestCase("ca-text")]
    public async Task A_photograph_nested_deep_is_read_without_end_of_the_stack(string tag)
    {
        File.WriteAllText(Path.Combine(folder, "dom", "1.html"), "<ca-photograph viewport=\"0 0 1 1\"><html>" + string.Concat(Enumerable.Repeat($"<{tag}>", 5_000)));
        Assert.That((await EvidenceFolder.LoadAsync(folder)).Visits[0].Shots[0].Photograph!.Root.Tag, Is.EqualTo("html"));
    }

    [TestCase("div", "")]
    [TestCase("div", "</b>")]
    [TestCase("b", "<!-- </b> -->")]
    [TestCase("div a=b\"", "")]
    [TestCase("ca-text", "")]
    [CancelAfter(60_000)]
    public void A_photograph_nested_without_end_is_refused_at_once(string tag, string between)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        File.WriteAllText(Path.Combine(folder, "dom", "1.html"), "<ca-photograph viewport=\"0 0 1 1\"><html>" + string.Concat(Enumerable.Repeat($"<{tag}>{between}", 200_000)));
        AssertRefused("deep in each other");
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task A_photograph_with_many_elements_side_by_side_is_read()
    {
        File.WriteAllText(Path.Combine(folder, "dom", "1.html"), "<ca-photograph viewport=\"0 0 1 1\"><html>" + string.Concat(Enumerable.Repeat("<div></div>", 200_000)) + "</html></ca-photograph>");
        Assert.That((await EvidenceFolder.LoadAsync(folder)).Visits[0].Shots[0].Photograph!.Root.Elements.Count(), Is.EqualTo(200_000));
    }

    private void Write(string json) => File.WriteAllText(Path.Combine(folder, "evidence.json"), json);

    // A hole in the file, which takes no room on the disk.
    private void Grow(string name, long length)
    {
        using var file = File.OpenWrite(Path.Combine(folder, name));
        file.SetLength(length);
    }

    private void AssertRefused(string told) => Assert.That(
        async () => await EvidenceFolder.LoadAsync(folder),
        Throws.TypeOf<InputException>().With.Message.Contains(told).And.Message.Matches(@"\A[^\r\n]*\z"));
}
