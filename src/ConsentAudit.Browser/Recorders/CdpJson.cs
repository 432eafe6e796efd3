using System.Text.Json;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Reads what the messages of the DevTools Protocol have in common.</summary>
internal static class CdpJson
{
    public static string? Initiator(JsonElement m)
    {
        if (!m.TryGetProperty("initiator", out var initiator))
        {
            return null;
        }

        if (initiator.TryGetProperty("stack", out var stack)
            && stack.GetProperty("callFrames").EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } frame
            && Text(frame, "url") is { Length: > 0 } script)
        {
            return Address.WithoutQuery(script);
        }

        return Text(initiator, "url") is { Length: > 0 } document ? Address.WithoutQuery(document) : null;
    }

    public static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : "";

    public static string Text(JsonElement e, string name) => e.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
