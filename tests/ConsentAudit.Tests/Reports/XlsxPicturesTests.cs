using System.Xml.Linq;
using ConsentAudit.Audit;
using ConsentAudit.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class XlsxPicturesTests
{
    private const string Drawing = "xl/drawings/drawing2.xml"; // the first one has the charts

    private string folder = "";

    [SetUp]
    public void SetUp() => folder = Directory.CreateTempSubdirectory("consentaudit-pictures").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_banner_stands_beside_its_page()
    {
        var parts = Parts(Page("a", JpegTests.Of(720, 240)));
        var anchor = XElement.Parse(parts[Drawing]).Elements().Single();
        string Value(string name) => anchor.Descendants().First(element => element.Name.LocalName == name).Value;
        Assert.Multiple(() =>
        {
            Assert.That(parts.Keys, Has.Some.EqualTo("xl/media/image.jpg"));
            Assert.That(Value("row"), Is.EqualTo("2"), "the first entry, from zero");
            Assert.That(anchor.Attribute("editAs")!.Value, Is.EqualTo("twoCell"), "it goes away with a row that is filtered out");
            Assert.That(anchor.Descendants().Single(e => e.Name.LocalName == "cNvPr").Attribute("descr")!.Value, Is.EqualTo("Bandeau de https://a.example/"));
            Assert.That(parts["xl/worksheets/sheet2.xml"], Does.Contain("Image du bandeau").Or.Contain("drawing"));
        });
    }

    [Test]
    public void Its_proportions_are_kept_and_it_fits_its_cell()
    {
        foreach (var (width, height) in new[] { (720, 100), (720, 720), (50, 600) })
        {
            var size = XElement.Parse(Parts(Page("a", JpegTests.Of(width, height)))[Drawing]).Descendants().Single(e => e.Name.LocalName == "ext");
            var (cx, cy) = ((double)size.Attribute("cx")!, (double)size.Attribute("cy")!);
            Assert.That(cx / cy, Is.EqualTo((double)width / height).Within(0.5).Percent);
            Assert.That(cx, Is.LessThan(30 * 7 * 9_525));
            Assert.That(cy, Is.LessThan(78 * 12_700));
        }
    }

    [Test]
    public void The_same_picture_is_kept_once()
    {
        var same = JpegTests.Of(720, 240);
        var parts = Parts(Page("a", same), Page("b", same), Page("c", JpegTests.Of(720, 240, filling: 2)));
        Assert.That(parts.Keys.Count(part => part.StartsWith("xl/media/", StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That(XElement.Parse(parts[Drawing]).Elements().Count(), Is.EqualTo(3));
    }

    [Test]
    public void What_is_no_picture_is_left_out_and_a_dash_says_so()
    {
        PageReport[] pages =
        [
            Page("missing", null),
            Page("svg", "<svg onload='alert(1)'/>"u8.ToArray()),
            Page("bomb", JpegTests.Of(60_000, 60_000)),
            Page("heavy", [.. JpegTests.Of(720, 240), .. new byte[600 * 1024]]),
        ];
        using var book = Workbook.Of(Sample.Report(pages), sources: new RunSources { Folder = folder });
        Assert.That(Enumerable.Range(1, 4).Select(entry => book.Text("Pages", "Image du bandeau", entry)), Has.All.EqualTo("–"));
        Assert.That(book.Parts().Keys, Has.None.StartsWith("xl/media/"));
    }

    [Test]
    public void Nothing_outside_the_runs_folder_is_read()
    {
        File.WriteAllBytes(Path.Combine(folder, "secret.jpg"), JpegTests.Of(720, 240));
        var run = Directory.CreateDirectory(Path.Combine(folder, "run")).FullName;
        foreach (var file in new[] { "../secret.jpg", "../../secret.jpg", Path.Combine(folder, "secret.jpg"), "..\\secret.jpg" })
        {
            var page = Page("a", null) with { Evidence = file.StartsWith('/') ? "" : "x/" };
            page = page with { Banner = page.Banner! with { Picture = page.Banner!.Picture! with { File = file } } };
            using var book = Workbook.Of(Sample.Report(page), sources: new RunSources { Folder = run });
            Assert.That(book.Text("Pages", "Image du bandeau"), Is.EqualTo("–"), file);
        }
    }

    [Test]
    public void A_link_to_a_file_elsewhere_is_not_followed()
    {
        var page = Page("a", null);
        File.WriteAllBytes(Path.Combine(folder, "secret.jpg"), JpegTests.Of(720, 240));
        Directory.CreateDirectory(Path.Combine(folder, page.Evidence, "shots"));
        File.CreateSymbolicLink(Path.Combine(folder, page.Evidence, "shots/banner.jpg"), Path.Combine(folder, "secret.jpg"));
        using var book = Workbook.Of(Sample.Report(page), sources: new RunSources { Folder = folder });
        Assert.That(book.Text("Pages", "Image du bandeau"), Is.EqualTo("–"));
    }

    [Test]
    public void Without_pictures_there_is_no_column_for_them()
    {
        using var book = Workbook.Of(Sample.Report(Sample.Page()), sources: new RunSources { Folder = folder });
        Assert.That(book.Texts("Pages"), Has.None.EqualTo("Image du bandeau"));
    }

    [Test]
    public void A_workbook_with_pictures_is_valid_and_the_same_again([Values("fr", "en")] string language)
    {
        var report = Sample.Report(Page("a", JpegTests.Of(720, 240)), Sample.FailedPage(), Page("b", JpegTests.Of(300, 600)));
        byte[] Write() => Workbook.Write(report, language, sources: new RunSources { Folder = folder });
        var (first, second) = (Write(), Write());
        Assert.That(Workbook.Errors(first), Is.Empty);
        Assert.That(second, Is.EqualTo(first));
    }

    private IReadOnlyDictionary<string, string> Parts(params PageReport[] pages) =>
        Workbook.Parts(Workbook.Write(Sample.Report(pages), sources: new RunSources { Folder = folder }));

    /// <summary>A page, and its picture on disk if it has one.</summary>
    private PageReport Page(string name, byte[]? picture)
    {
        var page = Sample.Page($"https://{name}.example/") with
        {
            Evidence = $"evidence/{name}/",
            Banner = Sample.Banner() with { Picture = new("shots/banner.jpg", new(0, 0, 1366, 400), 720, 211) },
        };
        if (picture is not null)
        {
            var shots = Directory.CreateDirectory(Path.Combine(folder, page.Evidence, "shots")).FullName;
            File.WriteAllBytes(Path.Combine(shots, "banner.jpg"), picture);
        }

        return page;
    }
}
