using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>A page with a real consent manager, set up as its documentation says, and what the tool must find on it.</summary>
internal sealed record ManagerCase
{
    /// <summary>Short name; the site's host is made of it.</summary>
    public required string Id { get; init; }

    /// <summary>The platform's name in the report; null where the banner is the site's own.</summary>
    public required string? Platform { get; init; }

    /// <summary>The page, on every path of the site: the template of a news site.</summary>
    public required string Page { get; init; }

    /// <summary>The document in the frame that holds the banner, or null.</summary>
    public string? Frame { get; init; }

    /// <summary>Whether that frame is of another site.</summary>
    public bool FrameOfAnotherSite { get; init; }

    /// <summary>The controls of the first layer, in any order.</summary>
    public required IReadOnlyList<(ControlRole Role, string Label)> Layer1 { get; init; }

    /// <summary>Cookies of the services that the page ties to consent.</summary>
    public IReadOnlyList<string> Trackers { get; init; } = ["_ga", "_fbp"];

    /// <summary>Whether this set-up starts them before any choice.</summary>
    public bool WithoutAsking { get; init; }

    /// <summary>Whether its accept-all and refuse-all only set the switches beside them, and count when they are saved.</summary>
    public bool KeptBySaving { get; init; }

    /// <summary>What follows the first layer.</summary>
    public required ExpectedLayer2 Layer2 { get; init; }

    /// <summary>Host of the page.</summary>
    public string Host => Id + ".test";

    /// <summary>Host of the frame.</summary>
    public string FrameHost => FrameOfAnotherSite ? $"choix-{Id}.test" : Host;

    /// <summary>The page's address.</summary>
    public string Url => $"https://{Host}/";

    public bool Offers(ControlRole role) => Layer1.Any(c => c.Role == role);

    public override string ToString() => Id;
}
