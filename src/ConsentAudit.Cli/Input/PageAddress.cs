namespace ConsentAudit.Cli.Input;

/// <summary>Reads addresses as users write them.</summary>
internal static class PageAddress
{
    /// <summary>The address as it is opened; without a scheme, https.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="where">File and line, for the message.</param>
    /// <exception cref="InputException">It is no address of a web page.</exception>
    public static string Parse(string text, string where)
    {
        var full = text.Contains("://", StringComparison.Ordinal) || !LooksLikeHost(text) ? text : "https://" + text;
        return Uri.TryCreate(full, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0 && Evidence.HostText.Ascii(address) is not null
            && !full.Any(char.IsWhiteSpace) && (address.HostNameType != UriHostNameType.Dns || !address.Host.Contains("..", StringComparison.Ordinal))
            ? address.AbsoluteUri
            : throw new InputException($"{where}: \"{(text.Length > 200 ? text[..200] + "…" : text)}\" is not the address of a web page (http or https).");
    }

    private static bool LooksLikeHost(string text)
    {
        var host = text.Split('/', '?', '#')[0].Split(':')[0];
        return host == "localhost" || (host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) != UriHostNameType.Unknown);
    }
}
