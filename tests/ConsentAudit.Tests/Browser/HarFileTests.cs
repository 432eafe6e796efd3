using System.Text.Json;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

/// <summary>The records of a page's visits become one file that readers of HAR 1.2 take.</summary>
public sealed class HarFileTests
{
    private const string One = """{ "log": { "version": "1.2", "pages": [ { "id": "page@1", "title": "a" } ], "entries": [ { "pageref": "page@1", "request": { "url": "https://a.example/" }, "response": { "status": 200 } }, { "pageref": "page@1", "request": { "url": "https://half.example/" } } ] } }""";

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("consentaudit-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Visits_are_joined_each_with_pages_of_its_own_and_their_records_are_taken_away()
    {
        var visits = new[] { Visit(VisitKind.Refusing, One), Visit(VisitKind.Accepting, One) };
        var log = Write(visits);
        var pages = log.GetProperty("pages").EnumerateArray().Select(p => p.GetProperty("id").GetString()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(log.GetProperty("version").GetString(), Is.EqualTo("1.2"));
            Assert.That(pages, Is.EqualTo(new[] { "visit_1_page@1", "visit_2_page@1" }));
            Assert.That(log.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("pageref").GetString()), Is.EqualTo(pages), "what has no answer is no entry");
            Assert.That(log.TryGetProperty("comment", out _), Is.False);
            Assert.That(visits.Select(v => File.Exists(v.Har)), Has.All.False);
        });
    }

    [Test]
    public void What_does_not_fit_is_left_out_and_told() =>
        Assert.That(Write([Visit(VisitKind.Refusing, One)], most: 300).GetProperty("comment").GetString(), Does.StartWith("cut: 1 requests"));

    [TestCase("{ \"log\": ")]
    [TestCase("")]
    public void A_record_that_is_not_whole_is_left_out_and_told(string broken)
    {
        var log = Write([Visit(VisitKind.Refusing, broken), Visit(VisitKind.Accepting, One)]);
        Assert.That(log.GetProperty("comment").GetString(), Is.EqualTo("cut: the record of visit 1 (refusing) is left out: it is not whole"));
        Assert.That(log.GetProperty("entries").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void A_visit_without_a_record_is_told()
    {
        var log = Write([new Visit { Kind = VisitKind.Closing }, Visit(VisitKind.Accepting, One)]);
        Assert.That(log.GetProperty("comment").GetString(), Does.StartWith("visit 1 (closing) left no record"));
    }

    private Visit Visit(VisitKind kind, string har)
    {
        var path = Path.Combine(folder, $"{kind}.part");
        File.WriteAllText(path, har);
        return new Visit { Kind = kind, Har = path };
    }

    private JsonElement Write(IReadOnlyList<Visit> visits, long most = 1 << 20)
    {
        HarFile.Write(visits, folder, most);
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, HarFile.Name)));
        return document.RootElement.GetProperty("log").Clone();
    }
}
