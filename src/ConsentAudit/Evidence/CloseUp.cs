using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>A small picture of a part of the window, such as the banner; made for reports, where a picture of the whole window would weigh too much.</summary>
public sealed record CloseUp
{
    /// <summary>Path of the picture inside the page's evidence folder.</summary>
    public required string Picture { get; init; }

    /// <summary>What part of the window it shows, in CSS pixels.</summary>
    public required Box Box { get; init; }

    /// <summary>Its width in pixels of its own, which are fewer than the window's where it was made smaller.</summary>
    public required int Width { get; init; }

    /// <summary>Its height in pixels of its own.</summary>
    public required int Height { get; init; }

    /// <summary>The picture as JPEG; saved as <see cref="Picture"/>, not in evidence.json.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Jpeg { get; init; }
}
