using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConsentAudit.Reports;

/// <summary>The words of the reports in one language; all of them are in Wording/fr.json and en.json.</summary>
internal sealed class Wording
{
    private static readonly Lazy<Wording> French = new(() => new Wording("fr"));
    private static readonly Lazy<Wording> English = new(() => new Wording("en"));

    private readonly Dictionary<string, string> texts;

    /// <summary>Of a language, only the decimal sign matters here; a culture of the system would need one to be installed.</summary>
    private readonly NumberFormatInfo numbers;

    private Wording(string language)
    {
        Language = language;
        numbers = new NumberFormatInfo { NumberDecimalSeparator = language == "fr" ? "," : "." };
        using var file = typeof(Wording).Assembly.GetManifestResourceStream($"wording/{language}.json")!;
        texts = JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }

    /// <summary><c>fr</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>All keys, for the test that both languages say the same things.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>All words, for a report in which the reader changes the language.</summary>
    public IReadOnlyDictionary<string, string> All => texts;

    /// <summary>The words of a key; a missing one is our mistake, and a test finds it.</summary>
    public string this[string key] => texts[key];

    /// <summary>The words of a language: <c>en</c>, else French, as in the report's own sentences.</summary>
    public static Wording In(string language) => language == "en" ? English.Value : French.Value;

    /// <summary>The words of a key with its blanks filled.</summary>
    public string With(string key, params object[] values) => string.Format(numbers, texts[key], values);

    /// <summary>The words for one or for many.</summary>
    public string Count(string key, int count, params object[] more) => With($"{key}.{(count == 1 ? "one" : "many")}", [count, .. more]);

    /// <summary>The words for a value, or what <paramref name="aspect"/> says of it, as in <c>VerdictMeaning</c>.</summary>
    public string Of<T>(T value, string aspect = "")
        where T : struct, Enum => texts[Key(value, aspect)];

    /// <summary>The key of a value's words.</summary>
    public static string Key<T>(T value, string aspect = "")
        where T : struct, Enum => $"{typeof(T).Name}{aspect}.{Spelling<T>.Of[value]}";

    /// <summary>Whether there are words of a key.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The contract's own word for a value, in no language.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => Spelling<T>.Of[value];

    /// <summary>A day, as the contract spells it.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The words of a key that data may hold; data's own spelling where we have no words for it.</summary>
    public string OrAsIs(string group, string value) => texts.GetValueOrDefault($"{group}.{value}", value);

    /// <summary>The numbered sentences of a key.</summary>
    public IEnumerable<string> Sentences(string key)
    {
        for (var number = 1; texts.TryGetValue($"{key}.{number}", out var sentence); number++)
        {
            yield return sentence;
        }
    }

    private static class Spelling<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().ToDictionary(
            value => value,
            value => typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);
    }
}
