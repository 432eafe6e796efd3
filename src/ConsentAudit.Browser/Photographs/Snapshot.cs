using System.Text.Json;

namespace ConsentAudit.Browser.Photographs;

/// <summary>The answer of <c>DOMSnapshot.captureSnapshot</c>: all documents of a page in flat arrays (Chrome DevTools Protocol).</summary>
internal sealed record Snapshot(IReadOnlyList<SnapshotDocument> Documents, IReadOnlyList<string> Strings)
{
    public static Snapshot Parse(JsonElement answer)
    {
        var strings = answer.GetProperty("strings").EnumerateArray().Select(s => s.GetString() ?? "").ToArray();
        var documents = answer.GetProperty("documents").EnumerateArray().Select(d => new SnapshotDocument(d, strings)).ToArray();
        return new Snapshot(documents, strings);
    }
}
