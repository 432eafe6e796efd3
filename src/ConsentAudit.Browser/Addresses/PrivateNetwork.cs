using System.Net;
using System.Net.Sockets;
using ConsentAudit.Evidence;

namespace ConsentAudit.Browser.Addresses;

/// <summary>Tells addresses of the user's own machine and network from those of the public web.</summary>
public static class PrivateNetwork
{
    // RFC 1918, 6890, 6598, 3927, 4193, 4291 and 3879: what no router of the internet carries.
    private static readonly IPNetwork[] Blocks =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "224.0.0.0/4", "240.0.0.0/4", "::/128", "::1/128", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    // IPv6 that wraps an IPv4 address in its last four bytes (RFC 4291, 6052, 2765), or after its prefix (6to4, RFC 3056).
    private static readonly IPNetwork[] Wrapping = [.. new[] { "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48" }.Select(IPNetwork.Parse)];
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    // Reserved, or never given out in public: RFC 6761, 6762 (with its appendix G), 8375, and ICANN's « internal » of 2024.
    private static readonly string[] Endings = ["localhost", "local", "internal", "home.arpa", "intranet", "private", "corp", "home", "lan", "test", "localdomain"];

    /// <summary>Whether an address is not of the public web.</summary>
    public static bool Holds(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return Blocks.Any(b => b.Contains(address));
        }

        // A zone (« %eth0 ») says nothing about the block.
        var bytes = address.GetAddressBytes();
        var plain = new IPAddress(bytes);
        return Blocks.Any(b => b.Contains(plain))
            || (Wrapping.Any(w => w.Contains(plain)) && Holds(new IPAddress(bytes.AsSpan(12))))
            || (SixToFour.Contains(plain) && Holds(new IPAddress(bytes.AsSpan(2, 4))));
    }

    /// <summary>Whether a text is such an address; brackets around it do not count.</summary>
    public static bool Holds(string? address) => IPAddress.TryParse(address?.Trim('[', ']'), out var parsed) && Holds(parsed);

    /// <summary>Whether the host of an address of the web says by itself that it is private: such an address, a name without a dot, a name under an ending that is never public.</summary>
    public static bool Names(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || HostText.Ascii(address) is not { Length: > 0 } ascii)
        {
            return false;
        }

        var host = ascii.TrimEnd('.');
        return address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6
            ? Holds(host)
            : !host.Contains('.', StringComparison.Ordinal) || Endings.Any(e => host.EndsWith("." + e, StringComparison.OrdinalIgnoreCase));
    }
}
