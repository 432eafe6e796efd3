using ConsentAudit.Audit;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class HtmlPictureTests
{
    /// <summary>8 by 8 pixels.</summary>
    public static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        + "AQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFla"
        + "AAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJY"
        + "WVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAA"
        + "E9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI"
        + "////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////"
        + "////wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAA//EABQRAQAAAAAAAAAAAAAA"
        + "AAAAAAD/2gAMAwEAAhEDEQA/AKAGR//Z");

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_picture_is_in_the_file_once_however_many_pages_show_it()
    {
        Put("evidence/a/banner.jpg", Jpeg);
        Put("evidence/b/banner.jpg", Jpeg);
        var file = HtmlFile.Of(Sample.Report(Page("evidence/a/"), Page("evidence/b/")), folder: folder);
        Assert.Multiple(() =>
        {
            Assert.That(Pictures(file), Is.EqualTo(new[] { Convert.ToBase64String(Jpeg) }));
            Assert.That(Number(file, "p0"), Is.Zero);
            Assert.That(Number(file, "p1"), Is.Zero);
        });
    }

    [Test]
    public void Two_pictures_are_two()
    {
        Put("evidence/a/banner.jpg", Jpeg);
        Put("evidence/b/banner.jpg", [.. Jpeg, 0]);
        Assert.That(Pictures(HtmlFile.Of(Sample.Report(Page("evidence/a/"), Page("evidence/b/")), folder: folder)), Has.Length.EqualTo(2));
    }

    [TestCase("<svg onload=alert(1)>")]
    [TestCase("\u00FF\u00D8\u00FF and then nothing of the kind")]
    [TestCase("")]
    public void What_is_no_JPEG_is_left_out(string content)
    {
        Put("evidence/a/banner.jpg", System.Text.Encoding.Latin1.GetBytes(content));
        AssertLeftOut(Page("evidence/a/"));
    }

    [Test]
    public void A_huge_file_is_left_out()
    {
        Put("evidence/a/banner.jpg", [.. Jpeg, .. new byte[2_000_000]]);
        AssertLeftOut(Page("evidence/a/"));
    }

    [Test]
    public void A_picture_of_huge_sides_is_left_out()
    {
        var huge = (byte[])Jpeg.Clone();
        var frame = huge.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        (huge[frame + 5], huge[frame + 7]) = (0xFF, 0xFF);
        Put("evidence/a/banner.jpg", huge);
        AssertLeftOut(Page("evidence/a/"));
    }

    [TestCase("../outside/")]
    [TestCase("/etc/")]
    [TestCase("evidence/../../")]
    [TestCase("file:///etc/")]
    public void No_picture_comes_from_outside_the_run(string evidence)
    {
        Put("banner.jpg", Jpeg);
        AssertLeftOut(Page(evidence));
    }

    [Test]
    public void A_missing_picture_is_no_error() => AssertLeftOut(Page("evidence/none/"));

    private static PageReport Page(string evidence) => Sample.Page() with
    {
        Evidence = evidence,
        Banner = Sample.Banner() with { Picture = new PictureEntry("banner.jpg", new(0, 0, 8, 8), 8, 8) },
    };

    private static string[] Pictures(HtmlFile file) => [.. file.All("//script[@type='text/plain']").Select(node => node.InnerText)];

    private static int? Number(HtmlFile file, string page) =>
        file.Data(page).GetProperty("banner").GetProperty("picture") is { ValueKind: System.Text.Json.JsonValueKind.Number } number ? number.GetInt32() : null;

    private void AssertLeftOut(PageReport page)
    {
        var file = HtmlFile.Of(Sample.Report(page), folder: folder);
        Assert.That(Pictures(file), Is.Empty);
        Assert.That(Number(file, "p0"), Is.Null);
    }

    private void Put(string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
