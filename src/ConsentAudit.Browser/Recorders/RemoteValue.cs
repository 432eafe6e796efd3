using System.Text.Json;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Reads the value of a remote object of the DevTools Protocol, of an object what its preview shows; no script runs in the page.</summary>
internal static class RemoteValue
{
    public static string Read(JsonElement remote)
    {
        if (remote.TryGetProperty("value", out var value))
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : value.GetRawText();
        }

        return remote.TryGetProperty("preview", out var preview)
            ? string.Join('\n', preview.GetProperty("properties").EnumerateArray().Select(p => $"{CdpJson.Text(p, "name")}={CdpJson.Text(p, "value")}"))
            : CdpJson.Text(remote, "description");
    }
}
