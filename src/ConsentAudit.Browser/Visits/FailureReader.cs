using ConsentAudit.Browser.Recorders;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Visits;

/// <summary>Tells from the browser's words why a page did not load.</summary>
internal static class FailureReader
{
    private static readonly (string Word, FailureKind Kind)[] Words =
    [
        ("ERR_NAME_NOT_RESOLVED", FailureKind.Dns), ("ERR_NAME_RESOLUTION", FailureKind.Dns), ("ERR_DNS", FailureKind.Dns),
        ("ERR_CERT", FailureKind.Tls), ("ERR_SSL", FailureKind.Tls), ("ERR_BAD_SSL", FailureKind.Tls), ("ERR_ECH", FailureKind.Tls),
        ("NETWORK_ACCESS_CHECKS", FailureKind.Address), ("ERR_UNSAFE_REDIRECT", FailureKind.Address), ("ERR_UNKNOWN_URL_SCHEME", FailureKind.Address), ("ERR_DISALLOWED_URL_SCHEME", FailureKind.Address),
        ("ERR_TOO_MANY_REDIRECTS", FailureKind.RedirectLoop),
        ("ERR_TIMED_OUT", FailureKind.Timeout), ("ERR_CONNECTION_TIMED_OUT", FailureKind.Timeout), ("Timeout ", FailureKind.Timeout),
        ("Download is starting", FailureKind.NotHtml), ("ERR_HTTP_RESPONSE_CODE_FAILURE", FailureKind.HttpStatus),
        ("ERR_EMPTY_RESPONSE", FailureKind.Connection), ("ERR_", FailureKind.Connection),
        ("crashed", FailureKind.Browser), ("closed", FailureKind.Browser),
    ];

    public static Failure Of(Exception e)
    {
        var message = e.Message.Split('\n')[0].Trim();
        if (e is TimeoutException or OperationCanceledException)
        {
            return new Failure(FailureKind.Timeout, "The page did not answer in time.");
        }

        var kind = Words.FirstOrDefault(w => message.Contains(w.Word, StringComparison.OrdinalIgnoreCase));
        return new Failure(kind.Word is null ? FailureKind.Browser : kind.Kind, Excerpt.Of(WithoutSecrets(message), 300));
    }

    // « net::ERR_… at https://name:password@host/?token=… »: where, but no more of it than evidence keeps of any address.
    private static string WithoutSecrets(string message)
    {
        var at = message.IndexOf(" at http", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? message : message[..(at + 4)] + Address.WithoutQuery(message[(at + 4)..].Split(' ')[0]);
    }

    /// <summary>Why an answer is no page, or null where it is one.</summary>
    public static Failure? Of(IResponse? response, DateTimeOffset now)
    {
        if (response is null)
        {
            return null;
        }

        if (response.Status >= 400)
        {
            var answered = $"The server answered {response.Status} {Excerpt.Of(response.StatusText, 80)}".Trim();
            return response.Status is 429 or 503 && RetryAfter.Read(response.Headers.GetValueOrDefault("retry-after"), now) is { } wait
                ? new Failure(FailureKind.HttpStatus, $"{answered} and asked to wait {wait} seconds.", response.Status, wait)
                : new Failure(FailureKind.HttpStatus, answered + ".", response.Status);
        }

        var type = response.Headers.GetValueOrDefault("content-type", "text/html").Split(';')[0].Trim().ToLowerInvariant();
        return type is "text/html" or "application/xhtml+xml" or "" or "multipart/mixed"
            ? null
            : new Failure(FailureKind.NotHtml, $"The answer is {(type.Length > 60 ? type[..60] : type)} and no HTML page.", response.Status);
    }

    /// <summary>Whether another try may help.</summary>
    public static bool MayPass(Failure failure) =>
        failure.Kind is FailureKind.Timeout or FailureKind.Connection or FailureKind.Browser or FailureKind.Empty
        || failure is { Kind: FailureKind.HttpStatus, Status: 429 or >= 500 };
}
