using ConsentAudit.Evidence;

namespace ConsentAudit.Audit;

/// <summary>A small picture of a part of the window.</summary>
/// <param name="File">Path of the JPEG inside the page's evidence folder.</param>
/// <param name="Box">What part of the window it shows, in the CSS pixels in which the boxes of controls are told.</param>
/// <param name="Width">Its width in pixels of its own.</param>
/// <param name="Height">Its height in pixels of its own.</param>
public sealed record PictureEntry(string File, Box Box, int Width, int Height);
