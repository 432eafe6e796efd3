namespace ConsentAudit.Evidence;

/// <summary>A consent command in Google's <c>dataLayer</c>: <c>gtag('consent', 'default', { ad_storage: 'denied' })</c>.</summary>
public sealed record ConsentCommand
{
    /// <summary><c>default</c> or <c>update</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its place in the dataLayer, from 0.</summary>
    public int Index { get; init; }

    /// <summary>Whether it stands before every command that makes a tag send something (config, event, gtm.js).</summary>
    public bool BeforeTags { get; init; }

    /// <summary>Whether it is meant for some regions only.</summary>
    public bool Regional { get; init; }

    /// <summary>The signals and what they are set to: <c>ad_storage</c> to <c>denied</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();
}
