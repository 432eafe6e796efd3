namespace ConsentAudit.Readings;

/// <summary>What one photograph shows.</summary>
public sealed record ShotReading
{
    /// <summary>The consent banner, or null.</summary>
    public BannerReading? Banner { get; init; }

    /// <summary>Other banners that stand on the page at the same time and can be accepted by themselves.</summary>
    public IReadOnlyList<BannerReading> Others { get; init; } = [];

    /// <summary>What could not be read and might hide a banner: a reason's key and its detail.</summary>
    public IReadOnlyList<(string Reason, string Detail)> Obstacles { get; init; } = [];

    /// <summary>The check for robots that stands in place of the page, or null.</summary>
    public string? BotWall { get; init; }

    /// <summary>Characters of visible text, at most 20,000 counted.</summary>
    public int TextLength { get; init; }

    /// <summary>Visible pictures, films and frames.</summary>
    public int Pictures { get; init; }
}
