using System.Collections.Concurrent;

namespace ConsentAudit.Catalogue.Words;

/// <summary>Reads labels: first the whole label, then its words, in the order of <see cref="LabelClass"/>.</summary>
public sealed class Lexicon
{
    // A longer text is a sentence, in which single words decide nothing.
    private const int MostWords = 14;

    private const int MostKept = 20_000;

    private static readonly Topic[] TellingTopics = [Topic.Consent, Topic.Privacy, Topic.Purpose];

    private readonly ConcurrentDictionary<(string Label, string? Hint, bool Price), LabelReading> known = new();
    private readonly IReadOnlyList<Language> languages;

    // Where it does not matter in which language a text speaks, it is asked once and not once a language.
    private readonly Dictionary<Topic, PatternIndex<Topic>> topics;

    /// <summary>Loads the languages.</summary>
    public Lexicon(IEnumerable<LexiconFile> files)
    {
        var ordered = files.OrderBy(f => f.Language, StringComparer.Ordinal).ToList();
        languages = [.. ordered.Select(f => new Language(f))];
        topics = ordered.SelectMany(f => f.Vocabulary).GroupBy(v => v.Key)
            .ToDictionary(g => g.Key, g => new PatternIndex<Topic>(g.SelectMany(v => v.Value).Select(w => (new WordPattern(w), g.Key))));
    }

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
    public int Count(Topic topic, string[] words) => MayFit(topic, words)
        .Where(p => p.Pattern.CountAdjacent(words) > 0)
        .Select(p => p.Pattern.Source)
        .Distinct(StringComparer.Ordinal)
        .Count();

    /// <summary>Whether a sentence holds the words of a topic in their order, others between them allowed.</summary>
    public bool Says(Topic topic, string sentence)
    {
        var words = LabelText.Words(sentence);
        return MayFit(topic, words).Any(p => p.Pattern.Matches(words));
    }

    /// <summary>Whether a text is nothing but the words of a topic.</summary>
    public bool Is(Topic topic, string text)
    {
        var words = LabelText.Words(text);
        return MayFit(topic, words).Any(p => p.Pattern.Length == words.Length && p.Pattern.Matches(words));
    }

    /// <summary>The language whose words of consent and privacy a text holds most of, or null where it holds none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="likely">The language that decides where several hold as many: « cookies » is a word of all; or null.</param>
    public string? LanguageOf(string text, string? likely = null)
    {
        var words = LabelText.Words(text);
        return languages
            .Select(l => (l.Code, Hits: TellingTopics.SelectMany(t => l.Topic(t).MayFit(words)).Sum(p => p.Pattern.CountAdjacent(words))))
            .Where(l => l.Hits > 0)
            .OrderByDescending(l => l.Hits)
            .ThenByDescending(l => l.Code == likely)
            .Select(l => l.Code)
            .FirstOrDefault();
    }

    private IEnumerable<(WordPattern Pattern, Topic Value)> MayFit(Topic topic, string[] words) => topics.TryGetValue(topic, out var index) ? index.MayFit(words) : [];

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
        among.SelectMany(l => l.Patterns.MayFit(words).Where(p => p.Pattern.Matches(words)).Select(p => Of(p.Value, false, p.Pattern.Source, l.Code)))
            .MinBy(r => r.Class);

    private static LabelReading Of(LabelClass labelClass, bool exact, string by, string language) =>
        new(labelClass, LabelReading.RoleOf(labelClass), exact, by, language);

    private sealed class Language
    {
        private static readonly PatternIndex<Topic> Silent = new([]);

        private readonly Dictionary<Topic, PatternIndex<Topic>> topics;

        public Language(LexiconFile file)
        {
            Code = file.Language;
            foreach (var entry in file.Classes.OrderBy(c => c.Class))
            {
                foreach (var label in entry.Exact)
                {
                    Exact.TryAdd(LabelText.Normalise(label), entry.Class);
                }
            }

            Patterns = new PatternIndex<LabelClass>(file.Classes.SelectMany(c => c.Words.Select(w => (new WordPattern(w), c.Class))));
            topics = file.Vocabulary.ToDictionary(v => v.Key, v => new PatternIndex<Topic>(v.Value.Select(w => (new WordPattern(w), v.Key))));
        }

        public string Code { get; }

        public Dictionary<string, LabelClass> Exact { get; } = new(StringComparer.Ordinal);

        public PatternIndex<LabelClass> Patterns { get; }

        public PatternIndex<Topic> Topic(Topic topic) => topics.GetValueOrDefault(topic) ?? Silent;
    }
}
