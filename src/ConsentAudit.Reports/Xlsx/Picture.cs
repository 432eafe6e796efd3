namespace ConsentAudit.Reports.Xlsx;

/// <summary>A picture for a cell.</summary>
/// <param name="Bytes">A JPEG.</param>
/// <param name="Width">Its width in pixels, as the file itself says.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Told">What it shows, for those who do not see it.</param>
/// <param name="Link">Where a click on it leads, or null.</param>
internal sealed record Picture(byte[] Bytes, int Width, int Height, string Told, Link? Link);
