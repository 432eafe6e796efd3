using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConsentAudit.Audit.Runs;

/// <summary>How the plan of a run is spelled. Names and passwords in addresses are left out.</summary>
public static class RunPlanText
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        RespectNullableAnnotations = true,
    };

    /// <summary>Writes the plan.</summary>
    public static void Write(RunPlan plan, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stream);
        var pages = plan.Pages.Select(p => p.Withheld ? p with { Url = new Uri(p.Url).GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo, UriFormat.UriEscaped) } : p);
        JsonSerializer.Serialize(stream, plan with { Pages = [.. pages] }, Spelling);
        stream.Write("\n"u8);
    }

    /// <summary>Reads a plan; null where it has another format.</summary>
    /// <exception cref="JsonException">It is none of ours.</exception>
    public static RunPlan? Read(Stream stream) => JsonSerializer.Deserialize<RunPlan>(stream, Spelling) is { Schema: RunPlan.Format } plan ? plan : null;
}
