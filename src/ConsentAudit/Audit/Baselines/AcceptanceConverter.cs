using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ConsentAudit.Rules;

namespace ConsentAudit.Audit.Baselines;

/// <summary>Reads one accepted finding, and says what is wrong where it is wrong: the reader adds the line.</summary>
internal sealed class AcceptanceConverter : JsonConverter<Acceptance>
{
    public override Acceptance Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong("an accepted finding is an object with url, rule and reason.");
        }

        string? url = null, rule = null, reason = null;
        DateOnly? until = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var value = reader.TokenType == JsonTokenType.String ? reader.GetString()!.Trim() : throw Wrong($"\"{name}\" is to be a text.");
            switch (name)
            {
                case "url":
                    url = value.Length > 0 ? value : throw Wrong("\"url\" is empty; * stands for any address.");
                    break;
                case "rule":
                    rule = RuleBook.All.ContainsKey(value) ? value : throw Wrong($"there is no rule \"{value}\".");
                    break;
                case "reason":
                    reason = value.Length > 0 ? value : throw Wrong("\"reason\" is empty: what is accepted is accepted for a reason.");
                    break;
                case "until":
                    until = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                        ? day
                        : throw Wrong($"\"until\" is to be a day such as 2027-01-31, and not \"{value}\".");
                    break;
                default:
                    throw Wrong($"\"{name}\" is not known; known: url, rule, reason, until.");
            }
        }

        return url is not null && rule is not null && reason is not null
            ? new Acceptance(url, rule, reason, until)
            : throw Wrong($"\"{(url is null ? "url" : rule is null ? "rule" : "reason")}\" is missing.");
    }

    public override void Write(Utf8JsonWriter writer, Acceptance value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static JsonException Wrong(string sentence) => new(sentence);
}
