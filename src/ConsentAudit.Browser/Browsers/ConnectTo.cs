namespace ConsentAudit.Browser.Browsers;

/// <summary>Connects to one address in place of another, as curl's <c>--connect-to HOST1:PORT1:HOST2:PORT2</c>; an empty part or <c>*</c> means any, or the same.</summary>
public sealed record ConnectTo(string FromHost, string FromPort, string ToHost, string ToPort)
{
    /// <summary>Reads the form <c>HOST1:PORT1:HOST2:PORT2</c>; IPv6 addresses in brackets.</summary>
    /// <exception cref="InputException">The text has another form.</exception>
    public static ConnectTo Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = Split(text);
        if (parts.Count != 4 || !IsPort(parts[1]) || !IsPort(parts[3]))
        {
            throw new InputException($"--connect-to takes HOST1:PORT1:HOST2:PORT2, and not \"{text}\".");
        }

        if (IsAny(parts[0]) && IsAny(parts[2]))
        {
            throw new InputException($"--connect-to {text} names no host to connect to: give the third part.");
        }

        return new ConnectTo(parts[0], parts[1], parts[2], parts[3]);
    }

    /// <summary>Whether connections to an address of the web are made by this.</summary>
    public bool Concerns(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (FromPort is "" or "*" || FromPort == address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))
        && (FromHost is "" or "*" || System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(FromHost.Trim('[', ']'), (Evidence.HostText.Ascii(address) ?? "").Trim('[', ']')));

    /// <summary>The rule for Chromium's <c>--host-resolver-rules</c>.</summary>
    public string ResolverRule()
    {
        var from = FromHost is "" or "*" ? "*" : FromHost;
        var to = IsAny(ToHost) ? from : ToHost;
        return $"MAP {from}{Port(FromPort)} {to}{Port(ToPort)}";
    }

    /// <inheritdoc/>
    public override string ToString() => $"{FromHost}:{FromPort}:{ToHost}:{ToPort}";

    private static bool IsAny(string part) => part is "" or "*";

    private static string Port(string port) => port is "" or "*" ? "" : ":" + port;

    private static bool IsPort(string text) => text is "" or "*" || ushort.TryParse(text, System.Globalization.NumberStyles.None, null, out _);

    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (text[i] == ':' && depth == 0)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}
