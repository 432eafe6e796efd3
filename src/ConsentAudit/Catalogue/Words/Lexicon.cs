using System.Collections.Concurrent;

namespace ConsentAudit.Catalogue.Words;

/// <summary>Reads labels: first the whole label, then its words, in the order of <see cref="LabelClass"/>.</summary>
public sealed class Lexicon
{
    // A longer text is a sentence, in which single words decide nothing.
    private const int MostWords = 14;

    private const int MostKept = 20_000;

    private readonly ConcurrentDictionary<(string Label, string? Hint, bool Price), LabelReading> known = new();
    private readonly IReadOnlyList<Language> languages;

    /// <summary>Loads the languages.</summary>
    public Lexicon(IEnumerable<LexiconFile> files) =>
        languages = [.. files.OrderBy(f => f.Language, StringComparer.Ordinal).Select(f => new Language(f))];

    /// <summary>Languages known, ISO 639-1.</summary>
    public IEnumerable<string> Languages => languages.Select(l => l.Code);

    /// <summary>What a label says.</summary>
    /// <param name="label">As the page words it.</param>
    /// <param name="hint">The language it is likely in, or null.</param>
    public LabelReading Read(string label, string? hint = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        var normal = LabelText.Normalise(label);
        if (normal.Length == 0)
        {
            return LabelReading.Unknown;
        }

        // The same few labels come again and again, photograph after photograph.
        if (known.TryGetValue((normal, hint, Price.IsIn(label)), out var reading))
        {
            return reading;
        }

        reading = Decide(label, normal, hint);
        if (known.Count < MostKept)
        {
            known.TryAdd((normal, hint, Price.IsIn(label)), reading);
        }

        return reading;
    }

    /// <summary>How many different words of a topic a text holds, in any language.</summary>
    public int Count(Topic topic, ReadOnlySpan<string> words)
    {
        var count = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in languages.SelectMany(l => l.Topic(topic)))
        {
            if (!seen.Contains(pattern.Source) && pattern.CountAdjacent(words) > 0)
            {
                seen.Add(pattern.Source);
                count++;
            }
        }

        return count;
    }

    /// <summary>Whether a sentence holds the words of a topic in their order, others between them allowed.</summary>
    public bool Says(Topic topic, string sentence)
    {
        var words = LabelText.Words(sentence);
        return languages.SelectMany(l => l.Topic(topic)).Any(p => p.Matches(words));
    }

    /// <summary>The language whose words of consent and privacy a text holds most of, or null where it holds none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="likely">The language that decides where several hold as many: « cookies » is a word of all; or null.</param>
    public string? LanguageOf(string text, string? likely = null)
    {
        var words = LabelText.Words(text);
        return languages
            .Select(l => (l.Code, Hits: l.Topic(Words.Topic.Consent).Concat(l.Topic(Words.Topic.Privacy)).Concat(l.Topic(Words.Topic.Purpose)).Sum(p => p.CountAdjacent(words))))
            .Where(l => l.Hits > 0)
            .OrderByDescending(l => l.Hits)
            .ThenByDescending(l => l.Code == likely)
            .Select(l => l.Code)
            .FirstOrDefault();
    }

    private LabelReading Decide(string label, string normal, string? hint)
    {
        var words = normal.Split(' ');
        var first = languages.Where(l => l.Code == hint).ToList();
        return Exact(normal, first) ?? Exact(normal, languages)
            ?? (Price.IsIn(label) ? Of(LabelClass.PaidRefusal, false, "price", hint ?? "") : null)
            ?? (words.Length > MostWords ? null : ByWords(words, first) ?? ByWords(words, languages))
            ?? LabelReading.Unknown;
    }

    private static LabelReading? Exact(string normal, IEnumerable<Language> among) =>
        among.Select(l => l.Exact.TryGetValue(normal, out var found) ? Of(found, true, normal, l.Code) : null)
            .Where(r => r is not null)
            .MinBy(r => r!.Class);

    private static LabelReading? ByWords(string[] words, IEnumerable<Language> among) =>
        among.SelectMany(l => l.Patterns.Where(p => p.Pattern.Matches(words)).Select(p => Of(p.Class, false, p.Pattern.Source, l.Code)))
            .MinBy(r => r.Class);

    private static LabelReading Of(LabelClass labelClass, bool exact, string by, string language) =>
        new(labelClass, LabelReading.RoleOf(labelClass), exact, by, language);

    private sealed class Language
    {
        private readonly Dictionary<Topic, WordPattern[]> topics;

        public Language(LexiconFile file)
        {
            Code = file.Language;
            foreach (var entry in file.Classes.OrderBy(c => c.Class))
            {
                foreach (var label in entry.Exact)
                {
                    Exact.TryAdd(LabelText.Normalise(label), entry.Class);
                }

                Patterns.AddRange(entry.Words.Select(w => (new WordPattern(w), entry.Class)));
            }

            topics = file.Vocabulary.ToDictionary(v => v.Key, v => v.Value.Select(w => new WordPattern(w)).ToArray());
        }

        public string Code { get; }

        public Dictionary<string, LabelClass> Exact { get; } = new(StringComparer.Ordinal);

        public List<(WordPattern Pattern, LabelClass Class)> Patterns { get; } = [];

        public WordPattern[] Topic(Topic topic) => topics.GetValueOrDefault(topic) ?? [];
    }
}
