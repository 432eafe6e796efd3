namespace ConsentAudit.Reports.Xlsx;

/// <summary>A picture for a cell; its bytes are read when they are written, for those of all pages would fill the memory.</summary>
/// <param name="Digest">The SHA-256 of its bytes: the same picture is put into the file once.</param>
/// <param name="Read">Reads the bytes, a JPEG.</param>
/// <param name="Width">Its width in pixels, as the file itself says.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Told">What it shows, for those who do not see it.</param>
/// <param name="Link">Where a click on it leads, or null.</param>
internal sealed record Picture(string Digest, Func<byte[]> Read, int Width, int Height, string Told, Link? Link);
