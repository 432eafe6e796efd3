using System.Text.Json;
using System.Text.Json.Serialization;
using ConsentAudit.Evidence;
using NUnit.Framework;
using static ConsentAudit.Tests.Evidence.Trees;

namespace ConsentAudit.Tests.Evidence;

public sealed class EvidenceFolderTests
{
    private static readonly JsonSerializerOptions Named = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("consentaudit-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task Evidence_comes_back_as_it_was()
    {
        var evidence = Bundle("dom/1.html", "shots/1.png");
        await EvidenceFolder.SaveAsync(evidence, folder);
        var loaded = await EvidenceFolder.LoadAsync(folder);
        Assert.That(JsonSerializer.Serialize(loaded), Is.EqualTo(JsonSerializer.Serialize(evidence)));
        Assert.That(Told(loaded.Visits[0].Shots[0].Photograph!.Root), Is.EqualTo(Told(evidence.Visits[0].Shots[0].Photograph!.Root)));
    }

    [Test]
    public async Task The_files_lie_where_the_contract_says()
    {
        await EvidenceFolder.SaveAsync(Bundle("dom/1.html", "shots/1.png"), folder);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
        Assert.That(files, Is.EquivalentTo(new[] { "evidence.json", "dom/1.html", "shots/1.png" }));
        Assert.That(await File.ReadAllBytesAsync(Path.Combine(folder, "shots", "1.png")), Is.EqualTo(new byte[] { 1, 2, 3 }));
        var json = await File.ReadAllTextAsync(Path.Combine(folder, "evidence.json"));
        Assert.That(json, Does.Contain("\"before-consent\"").And.Contain("Été").And.Not.Contain("\"photograph\"").And.EndsWith("}\n"));
    }

    [TestCase("../outside.html")]
    [TestCase("dom/../../outside.html")]
    [TestCase("/tmp/consentaudit-outside.html")]
    [TestCase("")]
    [TestCase(".")]
    [TestCase("../{0}-beside/1.html")]
    public async Task No_file_outside_the_folder_is_read(string path)
    {
        var name = path.Replace("{0}", Path.GetFileName(folder), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "evidence.json"), JsonSerializer.Serialize(Bundle(name, null), Named));
        Assert.That(async () => await EvidenceFolder.LoadAsync(folder), Throws.TypeOf<InputException>().With.Message.Contains("outside"));
    }

    [TestCase("../outside.html", "shots/1.png")]
    [TestCase("dom/1.html", "../outside.png")]
    public void No_file_outside_the_folder_is_written(string dom, string picture)
    {
        Assert.That(async () => await EvidenceFolder.SaveAsync(Bundle(dom, picture), folder), Throws.TypeOf<InputException>());
        Assert.That(File.Exists(Path.Combine(folder, "evidence.json")), Is.False);
    }

    [Test]
    public async Task A_missing_photograph_is_named()
    {
        await EvidenceFolder.SaveAsync(Bundle("dom/1.html", null), folder);
        File.Delete(Path.Combine(folder, "dom", "1.html"));
        Assert.That(async () => await EvidenceFolder.LoadAsync(folder), Throws.TypeOf<InputException>().With.Message.Contains("1.html is missing"));
    }

    [Test]
    public async Task A_missing_picture_is_no_error()
    {
        await EvidenceFolder.SaveAsync(Bundle("dom/1.html", "shots/1.png"), folder);
        File.Delete(Path.Combine(folder, "shots", "1.png"));
        Assert.That((await EvidenceFolder.LoadAsync(folder)).Visits[0].Shots[0].Png.IsEmpty, Is.True);
    }

    [Test]
    public void An_empty_folder_holds_no_evidence() =>
        Assert.That(async () => await EvidenceFolder.LoadAsync(folder), Throws.TypeOf<InputException>().With.Message.Contains("no evidence.json"));

    [TestCase("{ \"schema\": \"consentaudit-evidence/2\", \"url\": \"https://journal.example/\" }", "consentaudit-evidence/2")]
    [TestCase("{ \"schema\": null, \"url\": \"https://journal.example/\" }", "evidence.json")]
    [TestCase("{\n\"url\": ,", "line 2")]
    [TestCase("{ \"url\": \"https://journal.example/\", \"visits\": null }", "evidence.json")]
    [TestCase("{ }", "url")]
    [TestCase("null", "nothing")]
    [TestCase("", "line 1")]
    public async Task Another_format_is_refused_in_one_sentence(string json, string told)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "evidence.json"), json);
        Assert.That(async () => await EvidenceFolder.LoadAsync(folder), Throws.TypeOf<InputException>().With.Message.Contains(told));
    }

    private static EvidenceBundle Bundle(string dom, string? picture) => new()
    {
        Url = "https://journal.example/été?a=<b>",
        Label = "Été « 🍪 »",
        StartedAt = new(2027, 1, 31, 10, 0, 0, TimeSpan.Zero),
        Visits =
        [
            new()
            {
                Kind = VisitKind.Refusing,
                Failure = new(FailureKind.HttpStatus, "503", 503),
                Phases = [new() { Phase = Phase.BeforeConsent, Observed = true }],
                Shots = [new() { Moment = "before-consent", AtMs = 1, Dom = dom, Picture = picture, Png = new byte[] { 1, 2, 3 }, Photograph = Photograph(Element("html", Element("p", Text("Été")))) }],
                Choice = new() { Role = "reject", Label = "Tout refuser", Box = new(1, 2, 3, 4), RecordedBy = ["cookie didomi_token"] },
                Cookies = [new() { Name = "_ga", Domain = ".journal.example", Moments = new Dictionary<Phase, int> { [Phase.BeforeConsent] = 3, [Phase.AfterReject] = 9 }, Value = ValueReader.Read("k3j9x0a2b7"), LifetimeDays = 730 }],
                Storage = [new() { Kind = StorageKind.IndexedDb, Origin = "https://journal.example", Key = "db" }],
                Requests = [new() { Url = "https://x.example/", Phase = Phase.AfterAccept, AtMs = 5, Query = new Dictionary<string, ValueFacts> { ["id"] = ValueReader.Read("1") } }],
                Incidents = [new(1, "dialog", "alert: {x}")],
            },
        ],
    };
}
