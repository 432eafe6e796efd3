using ConsentAudit.Catalogue.Words;
using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Reads the controls of a photograph, each once: a list of partners has thousands, and several readers ask for them.</summary>
internal sealed class KnownControls(Lexicon lexicon, string? language)
{
    private readonly Dictionary<PhotoElement, Control> known = [];
    private readonly Dictionary<PhotoElement, IReadOnlyList<PhotoElement>> within = [];

    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>Reads the answers of pairs and the words of states in the language of the controls.</summary>
    public Answers Answers { get; } = new(lexicon, language);

    /// <summary>The control that an element is.</summary>
    public Control Of(PhotoElement element)
    {
        if (!known.TryGetValue(element, out var control))
        {
            known[element] = control = ControlReader.Read(element, Lexicon, language);
        }

        return control;
    }

    /// <summary>What can be used within an element.</summary>
    public IReadOnlyList<PhotoElement> Within(PhotoElement container)
    {
        if (!within.TryGetValue(container, out var usable))
        {
            within[container] = usable = ControlFinder.Within(container);
        }

        return usable;
    }
}
