using System.Security.Cryptography;
using System.Text;

namespace ConsentAudit.Cli.Runs;

/// <summary>Names the evidence folder of a page: from the address that the user asked for, never from what a page says.</summary>
internal static class PageFolders
{
    private const int LongestSlug = 40;

    /// <summary>A name such as <c>www-example-org-1f3a9c02</c>.</summary>
    public static string NameOf(string url)
    {
        var address = new Uri(url);
        var slug = new StringBuilder();
        foreach (var c in (Evidence.HostText.Ascii(address) + address.AbsolutePath).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var name = slug.ToString().Trim('-');
        // Of a name and password in the address, the name alone tells folders apart: a short digest of a password could be tried out.
        var asked = address.UserInfo.Length == 0 ? url : address.UserInfo.Split(':')[0] + "@" + address.GetComponents(UriComponents.HttpRequestUrl | UriComponents.Fragment, UriFormat.UriEscaped);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)))[..8];
        return (name.Length > LongestSlug ? name[..LongestSlug].Trim('-') : name) + "-" + digest;
    }
}
