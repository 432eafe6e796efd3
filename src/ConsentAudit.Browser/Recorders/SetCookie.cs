using System.Globalization;

namespace ConsentAudit.Browser.Recorders;

/// <summary>One Set-Cookie header, as a server wrote it (RFC 6265, §5.2).</summary>
/// <param name="Name">The cookie's name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Domain">The Domain attribute in lower case without its dot, or null.</param>
/// <param name="LifetimeDays">What Max-Age, else Expires, asks for; null for a session cookie.</param>
internal sealed record SetCookie(string Name, string Value, string? Domain, double? LifetimeDays)
{
    /// <summary>Reads a header's line, or null where it holds no cookie.</summary>
    public static SetCookie? Parse(string line, DateTimeOffset now)
    {
        var parts = line.Split(';');
        var equals = parts[0].IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            return null;
        }

        string? domain = null;
        double? maxAge = null;
        double? expires = null;
        foreach (var attribute in parts.Skip(1))
        {
            var sign = attribute.IndexOf('=', StringComparison.Ordinal);
            var name = (sign < 0 ? attribute : attribute[..sign]).Trim().ToLowerInvariant();
            var value = sign < 0 ? "" : attribute[(sign + 1)..].Trim().Trim('"');
            switch (name)
            {
                case "domain" when value.Length > 0:
                    domain = value.TrimStart('.').ToLowerInvariant();
                    break;
                case "max-age" when double.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds):
                    maxAge = seconds / 86_400;
                    break;
                case "expires" when DateTimeOffset.TryParse(WithoutDay(value).Replace('-', ' '), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at):
                    expires = (at - now).TotalDays;
                    break;
            }
        }

        return new SetCookie(parts[0][..equals].Trim(), parts[0][(equals + 1)..].Trim(), domain, maxAge ?? expires);
    }

    // A day of the week that does not fit the date is no error for a browser (RFC 6265, §5.1.1).
    private static string WithoutDay(string date) => date[(date.IndexOf(',', StringComparison.Ordinal) + 1)..];
}
