namespace ConsentAudit.Audit.Baselines;

/// <summary>By what a page is known again in another run: its address as it was asked for, without what changes nothing.</summary>
public static class PageKey
{
    /// <summary>The key: scheme and host in lower case, no fragment, a path at least.</summary>
    public static string Of(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return Uri.TryCreate(url, UriKind.Absolute, out var address)
            ? address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped)
            : url;
    }
}
