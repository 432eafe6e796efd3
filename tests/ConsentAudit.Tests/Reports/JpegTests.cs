using ConsentAudit.Reports.Pictures;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class JpegTests
{
    /// <summary>The beginning of a JPEG of a size, as far as anyone reads who wants no more than that.</summary>
    public static byte[] Of(int width, int height, byte filling = 1) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, filling, filling, // a part that does not matter here
        0xFF, 0xFF, 0xC0, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
    ];

    [Test]
    public void The_size_is_read()
    {
        Assert.That(Jpeg.TrySize(Of(720, 211), out var width, out var height), Is.True);
        Assert.That((width, height), Is.EqualTo((720, 211)));
    }

    [TestCase(0, 211)]
    [TestCase(720, 0)]
    [TestCase(65_535, 65_535)]
    public void A_picture_of_no_size_or_a_huge_one_is_none(int width, int height) =>
        Assert.That(Jpeg.TrySize(Of(width, height), out _, out _), Is.False);

    [Test]
    public void Another_file_is_none() => Assert.Multiple(() =>
    {
        Assert.That(Jpeg.TrySize([], out _, out _), Is.False);
        Assert.That(Jpeg.TrySize("\x89PNG\r\n"u8, out _, out _), Is.False);
        Assert.That(Jpeg.TrySize("<svg onload='alert(1)'/>"u8, out _, out _), Is.False);
    });

    [Test]
    public void A_file_cut_off_anywhere_is_none()
    {
        var whole = Of(720, 211);
        for (var length = 0; length < 18; length++)
        {
            Assert.That(Jpeg.TrySize(whole.AsSpan(0, length), out _, out _), Is.False, $"{length}");
        }
    }

    [Test]
    public void A_picture_that_begins_before_its_size_is_told_is_none() =>
        Assert.That(Jpeg.TrySize([0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 1, 1, .. Of(720, 211).AsSpan(8)], out _, out _), Is.False);
}
