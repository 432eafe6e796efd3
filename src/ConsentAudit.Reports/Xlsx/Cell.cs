using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>What stands in a cell of a table: a text, a number or nothing, its look, and where it leads.</summary>
internal readonly record struct Cell
{
    /// <summary>Nothing.</summary>
    public static readonly Cell Blank;

    private Cell(string? text, double? number, Look look, Link? link)
    {
        Text = text;
        Number = number;
        Look = look;
        Link = link;
    }

    /// <summary>The text, clean, or null for a number.</summary>
    public string? Text { get; }

    /// <summary>The number, or null for a text.</summary>
    public double? Number { get; }

    /// <summary>How it looks.</summary>
    public Look Look { get; }

    /// <summary>Where it leads, or null.</summary>
    public Link? Link { get; }

    /// <summary>One line of text; with a link, it looks like one.</summary>
    public static Cell Of(string? text, Look look = Look.Text, Link? link = null) => new(CellText.Line(text), null, Linked(look, link), link);

    /// <summary>Several lines of text, each of them one line.</summary>
    public static Cell Of(IEnumerable<string> lines, Look look = Look.Text) => new(CellText.Lines(lines), null, look, null);

    /// <summary>A whole number.</summary>
    public static Cell Of(int number, Look look = Look.Count, Link? link = null) => new(null, number, Linked(look, link), link);

    /// <summary>A number with one decimal; what is no number is left blank.</summary>
    public static Cell Of(double? number) => number is { } known && double.IsFinite(known) ? new(null, known, Look.Decimal, null) : Blank;

    /// <summary>A day.</summary>
    public static Cell Of(DateOnly day) => new(null, day.ToDateTime(TimeOnly.MinValue).ToOADate(), Look.InputDate, null);

    /// <summary>A mark in the colour of a verdict, which keeps it when it leads somewhere.</summary>
    public static Cell Mark(Verdict verdict, string mark, Link? link = null) => new(mark, null, LookOf(verdict), link);

    /// <summary>A verdict, in its colour and in words.</summary>
    public static Cell Of(Verdict verdict, Wording wording) => Of(wording.Of(verdict), LookOf(verdict));

    /// <summary>The colour of a verdict.</summary>
    public static Look LookOf(Verdict verdict) => verdict switch
    {
        Verdict.Fail => Look.Fail,
        Verdict.Review => Look.Review,
        Verdict.CannotTell => Look.CannotTell,
        Verdict.Pass => Look.Pass,
        _ => Look.NotApplicable,
    };

    private static Look Linked(Look look, Link? link) => link is null ? look : look == Look.Text ? Look.Link : Look.LinkCentred;
}
