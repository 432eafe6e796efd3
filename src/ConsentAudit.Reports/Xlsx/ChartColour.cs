using ConsentAudit.Audit;

namespace ConsentAudit.Reports.Xlsx;

/// <summary>A colour of a chart and that of the numbers upon it, six hexadecimal digits each; stronger than those of cells, for there is no text in it.</summary>
internal sealed record ChartColour(string Fill, string Ink)
{
    private const string White = "FFFFFF";
    private const string Black = "1F2933";

    public static readonly ChartColour Brand = new("2F6DB5", White);
    public static readonly ChartColour Unknown = new("B8C2CC", Black);

    /// <summary>The colour of a verdict.</summary>
    public static ChartColour Of(Verdict verdict) => verdict switch
    {
        Verdict.Fail => new("B3261E", White),
        Verdict.Review => new("F0B429", Black),
        Verdict.CannotTell => new("6A5FB0", White),
        Verdict.Pass => new("2E7D4F", White),
        _ => new("B8C2CC", Black),
    };
}
