using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ConsentAudit.Audit;
using ConsentAudit.Evidence;

namespace ConsentAudit.Reports;

/// <summary>How audit.json is spelled.</summary>
public static class AuditJson
{
    /// <summary>Names in camelCase, values as the contract spells them, nulls written, accents as they are.</summary>
    public static JsonSerializerOptions Options { get; } = Build();

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the file is no web page: accents and apostrophes stay readable
            WriteIndented = true,
            NewLine = "\n",
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KeepToTheContract } },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void KeepToTheContract(JsonTypeInfo type)
    {
        if (type.Type == typeof(Box))
        {
            // Area, right and bottom edge are reckoned, and no part of the contract.
            foreach (var reckoned in type.Properties.Where(property => property.Set is null).ToList())
            {
                type.Properties.Remove(reckoned);
            }
        }

        if (type.Type == typeof(AuditReport))
        {
            // Without these two, any JSON object would pass for an empty report.
            foreach (var property in type.Properties.Where(property => property.Name is "schema" or "pages"))
            {
                property.IsRequired = true;
            }
        }
    }
}
