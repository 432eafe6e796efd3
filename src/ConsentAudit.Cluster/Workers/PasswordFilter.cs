using System.Security.Cryptography;
using System.Text;
using Hangfire.Dashboard;
using Microsoft.AspNetCore.Http;

namespace ConsentAudit.Cluster.Workers;

/// <summary>Lets in who knows the password, whatever the name (RFC 7617).</summary>
internal sealed class PasswordFilter(string password) : IDashboardAuthorizationFilter
{
    private readonly byte[] digest = DigestOf(password);

    public bool Authorize(DashboardContext context)
    {
        var http = context.GetHttpContext();
        if (Given(http.Request.Headers.Authorization.ToString()) is { } given && CryptographicOperations.FixedTimeEquals(DigestOf(given), digest))
        {
            return true;
        }

        http.Response.Headers.WWWAuthenticate = "Basic realm=\"consentaudit\", charset=\"UTF-8\"";
        return false;
    }

    private static string? Given(string header)
    {
        var bytes = new byte[header.Length];
        return header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) && Convert.TryFromBase64String(header["Basic ".Length..].Trim(), bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var given] ? given : null;
    }

    private static byte[] DigestOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
