using ConsentAudit.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class ReportWritersTests
{
    [TestCase("xlsx", "audit.xlsx")]
    [TestCase("json", "audit.json")]
    [TestCase("JSON", "audit.json")]
    [TestCase("html", "audit.html")]
    [TestCase("sarif", "audit.sarif")]
    [TestCase("junit", "audit.junit.xml")]
    [TestCase("md", "audit.md")]
    public void A_known_format_has_its_writer(string format, string file) => Assert.That(ReportWriters.For(format).FileName, Is.EqualTo(file));

    [TestCase("pdf")]
    [TestCase("")]
    public void Another_is_a_mistake_of_the_users(string format) =>
        Assert.That(() => ReportWriters.For(format), Throws.TypeOf<InputException>().With.Message.Contains("xlsx, json, html"));

    [Test]
    public void The_stream_stays_open_and_need_not_be_seekable()
    {
        foreach (var writer in ReportWriters.All(Sample.Rules))
        {
            using var file = new MemoryStream();
            using var pipe = new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionLevel.Fastest);
            writer.Write(Sample.Report(Sample.Page()), "fr", pipe);
            Assert.That(pipe.CanWrite, Is.True, writer.Format);
        }
    }
}
