using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>Whether a switch is on by its look: a word beside it, the place of its knob, its colour against that of the others.</summary>
internal sealed class SwitchLooks
{
    private readonly Answers answers;
    private readonly HashSet<Tint> tracks;
    private readonly HashSet<(Tint Yes, Tint No)> pairs;

    /// <param name="answers">Reads words.</param>
    /// <param name="open">The switches of the panel that can be changed: the colours of the others mean something else.</param>
    public SwitchLooks(Answers answers, IEnumerable<FoundSwitch> open)
    {
        this.answers = answers;
        var all = open.ToList();
        tracks = [.. all.Where(f => !f.IsPair).Select(TrackTint)];
        pairs = [.. all.Where(f => f.IsPair).Select(PairTints)];
    }

    /// <summary>The state, and the signs that agree on it; null where none is clear or two disagree.</summary>
    public (bool? On, string From) Read(FoundSwitch found, PhotoElement row)
    {
        var knob = found.IsPair ? null : Drawn(found).Select(Track.IsOn).FirstOrDefault(s => s is not null);
        List<(string Name, bool? On)> signs =
        [
            ("word", Word(found, row)),
            ("knob", knob),
            ("colour", found.IsPair ? PairColour(found) : TrackColour(found, knob)),
        ];
        var clear = signs.Where(s => s.On is not null).ToList();
        return clear.Select(s => s.On).Distinct().Count() == 1
            ? (clear[0].On, string.Join('+', clear.Select(s => s.Name)))
            : (null, "");
    }

    // Only whole texts count, and where both words stand there, on either side of a switch, they say nothing.
    private bool? Word(FoundSwitch found, PhotoElement row)
    {
        var parts = found.IsPair ? found.Parts.ToHashSet() : [];
        var said = row.SelfAndDescendants()
            .Where(e => e.Children.OfType<PhotoText>().Any(t => t.Hidden is null && !string.IsNullOrWhiteSpace(t.Text)))
            .Where(e => !Tree.SelfAndAncestors(e).TakeWhile(a => a != row.Parent).Any(parts.Contains))
            .Select(e => answers.StateOf(VisibleText.Of(e, 60)))
            .Where(s => s is not null)
            .Distinct()
            .ToList();
        return said.Count == 1 ? said[0] : null;
    }

    private bool? TrackColour(FoundSwitch found, bool? knob) => TrackTint(found) switch
    {
        Tint.Green => true,
        Tint.Red => false,
        Tint.Grey when tracks.Overlaps([Tint.Green, Tint.Full]) || knob == false => false,
        Tint.Full when tracks.Contains(Tint.Grey) || knob == true => true,
        _ => null,
    };

    // A filled button may only be there to be preferred; it is a state where the rows differ, or where the refusal is the one that is red.
    private bool? PairColour(FoundSwitch found)
    {
        var (yes, no) = PairTints(found);
        var (yesFilled, noFilled) = (yes is Tint.Green or Tint.Full or Tint.Red, no is Tint.Green or Tint.Full or Tint.Red);
        if (yesFilled == noFilled)
        {
            return null;
        }

        return pairs.Count > 1 ? yesFilled : no == Tint.Red ? false : null;
    }

    private static Tint TrackTint(FoundSwitch found) =>
        found.Mark is { } mark ? Tints.Of(mark.Style.Background) : Drawn(found).Select(Fill).FirstOrDefault(t => t != Tint.Unknown);

    private static (Tint Yes, Tint No) PairTints(FoundSwitch found) => (Fill(found.Element), Fill(found.Off!));

    private static Tint Fill(PhotoElement e) =>
        e.Style.Background.Length > 0 && e.Style.Background != e.Parent?.Style.Background ? Tints.Of(e.Style.Background) : Tint.Unknown;

    // The track: the switch itself, or something of that size in it.
    private static IEnumerable<PhotoElement> Drawn(FoundSwitch found) => found.Parts
        .SelectMany(p => p.SelfAndDescendants().Take(30))
        .Where(e => Tree.IsDrawn(e) && Track.HasSize(e));
}
