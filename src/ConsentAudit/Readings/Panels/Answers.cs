using ConsentAudit.Catalogue.Words;

namespace ConsentAudit.Readings.Panels;

/// <summary>Reads the words of a pair of buttons, and tells those for one purpose from those for all.</summary>
internal sealed class Answers(Lexicon lexicon, string? language)
{
    private const int MostWords = 5;

    // In a list of partners the same few texts come hundreds of times.
    private readonly Dictionary<string, bool?> answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool?> states = new(StringComparer.Ordinal);

    /// <summary>Whether a label allows (true) or refuses (false) one purpose; null where it does neither, or is for all.</summary>
    public bool? Of(string label)
    {
        if (!answers.TryGetValue(label, out var answer))
        {
            answers[label] = answer = Decide(label);
        }

        return answer;
    }

    private bool? Decide(string label)
    {
        var words = LabelText.Words(label);
        if (words.Length is 0 or > MostWords || IsForAll(label))
        {
            return null;
        }

        if (lexicon.Is(Topic.StateOff, label))
        {
            return false;
        }

        if (lexicon.Is(Topic.StateOn, label) || lexicon.Is(Topic.Allow, label))
        {
            return true;
        }

        return lexicon.Read(label, language) switch
        {
            { Role: ControlRole.Accept } => true,
            { Role: ControlRole.Reject, Class: not LabelClass.NecessaryOnly } => false,
            _ => null,
        };
    }

    /// <summary>Whether a label's choice is for all purposes at once.</summary>
    public bool IsForAll(string label) => lexicon.Count(Topic.ForAll, LabelText.Words(label)) > 0;

    /// <summary>Whether a text is nothing but a state: « Activé », « Toujours actif ».</summary>
    public bool? StateOf(string text)
    {
        if (!states.TryGetValue(text, out var state))
        {
            states[text] = state = DecideState(text);
        }

        return state;
    }

    private bool? DecideState(string text)
    {
        if (LabelText.Words(text).Length is 0 or > MostWords)
        {
            return Mark(text);
        }

        return lexicon.Is(Topic.StateOff, text) ? false
            : lexicon.Is(Topic.StateOn, text) || lexicon.Is(Topic.AlwaysOn, text) ? true
            : null;
    }

    // A tick or an empty box drawn as a character.
    private static bool? Mark(string text) => text.Trim().TrimEnd('\uFE0F', '\uFE0E') switch
    {
        "✓" or "✔" or "☑" or "✅" => true,
        "☐" => false,
        _ => null,
    };
}
