using ConsentAudit.Evidence;

namespace ConsentAudit.Readings.Panels;

/// <summary>The part of a panel that belongs to one switch: its row, its card, the head of its fold.</summary>
internal sealed class Rows
{
    private readonly PhotoElement container;
    private readonly Dictionary<PhotoElement, int> switches = [];
    private readonly HashSet<PhotoElement> stops = [];

    /// <param name="container">The panel.</param>
    /// <param name="found">Its switches.</param>
    /// <param name="common">Controls that are the whole panel's: no row holds one.</param>
    public Rows(PhotoElement container, IReadOnlyList<FoundSwitch> found, IEnumerable<PhotoElement> common)
    {
        this.container = container;
        foreach (var around in found.SelectMany(f => Tree.SelfAndAncestors(f.Whole).TakeWhile(a => a != container)))
        {
            switches[around] = switches.GetValueOrDefault(around) + 1;
        }

        stops.UnionWith(common.SelectMany(Tree.SelfAndAncestors));
    }

    /// <summary>The largest element around a switch that holds no other and nothing of the whole panel's.</summary>
    public PhotoElement Of(FoundSwitch found)
    {
        var row = found.Whole;
        while (row.Parent is { } around && around != container && switches.GetValueOrDefault(around) == 1 && !stops.Contains(around))
        {
            row = around;
        }

        return row;
    }

    /// <summary>The part of the panel that one purpose or partner has with its two or three switches; the row itself where it has one.</summary>
    public PhotoElement GroupOf(PhotoElement row)
    {
        var group = row;
        foreach (var around in row.Ancestors().TakeWhile(a => a != container && !stops.Contains(a) && switches.GetValueOrDefault(a) is > 0 and <= 3))
        {
            group = IsRepeated(around) ? around : group;
        }

        return group;
    }

    private bool IsRepeated(PhotoElement e) =>
        e.Parent?.Elements.Count(s => s != e && s.Tag == e.Tag && switches.GetValueOrDefault(s) == switches.GetValueOrDefault(e)) >= 2;

    /// <summary>How many switches an element in the panel holds.</summary>
    public int Count(PhotoElement element) => switches.GetValueOrDefault(element);
}
