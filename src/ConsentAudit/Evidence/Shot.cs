using System.Text.Json.Serialization;

namespace ConsentAudit.Evidence;

/// <summary>A photograph of the page at one moment: what it showed, and a picture where one was taken.</summary>
public sealed record Shot
{
    /// <summary>Which moment: see <see cref="ConsentAudit.Evidence.Moment"/>.</summary>
    public required string Moment { get; init; }

    /// <summary>Milliseconds after the start of the navigation.</summary>
    public required int AtMs { get; init; }

    /// <summary>Path of the flattened page inside the page's evidence folder.</summary>
    public required string Dom { get; init; }

    /// <summary>Path of the picture inside the page's evidence folder, or null.</summary>
    public string? Picture { get; init; }

    /// <summary>A small picture of the banner, or null where there was none or no pictures were taken.</summary>
    public CloseUp? Banner { get; init; }

    /// <summary>The flattened page itself; saved as <see cref="Dom"/>, not in evidence.json.</summary>
    [JsonIgnore]
    public Photograph? Photograph { get; init; }

    /// <summary>The picture as PNG; saved as <see cref="Picture"/>, not in evidence.json.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Png { get; init; }
}
