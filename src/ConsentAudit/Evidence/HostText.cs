namespace ConsentAudit.Evidence;

/// <summary>Writes a host as the domain name system knows it: in ASCII.</summary>
public static class HostText
{
    /// <summary>The host, or null where it cannot be written so: it is none then, whatever the address looks like.</summary>
    public static string? Ascii(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        try
        {
            return address.IdnHost;
        }
        catch (UriFormatException)
        {
            // Of a host with characters that no name may have, .NET makes an address all the same, and finds out here.
            return null;
        }
    }
}
