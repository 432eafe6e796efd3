using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Readings.Tcf;

namespace ConsentAudit.Rules;

/// <summary>On a site of the TCF, the two primary calls to action have the same text treatment and enough contrast.</summary>
public sealed class TcfCtaTextTreatment : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (page.Banner is not { } banner)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var looks = new ControlLooks(banner);
        if (looks.MostProminent(ControlRole.Accept) is not { } accept || looks.MostProminent(ControlRole.Reject, ControlRole.Settings) is not { } other)
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        var heard = Enum.GetValues<Phase>().SelectMany(p => TcfSayings.Interfaces(page, p)).ToList();
        return TcfFinding.Absent(page, heard) ?? Compare(page, accept, other);
    }

    private static Conclusion Compare(PageReading page, ControlLook accept, ControlLook other)
    {
        if (accept.Words is null || other.Words is null)
        {
            return Looks.Unread(page, accept.Control, other.Control);
        }

        var least = Figure(page, "contrast");
        var recorded = accept.Style.Font.Length > 0 && other.Style.Font.Length > 0;
        var differences = new (bool Holds, string Term)[]
        {
            (recorded && !accept.Style.Font.Equals(other.Style.Font, StringComparison.OrdinalIgnoreCase), "family"),
            (Math.Abs(accept.Style.FontSize - other.Style.FontSize) > Figure(page, "font"), "size"),
            (recorded && accept.Style.Italic != other.Style.Italic, "style"),
            (accept.TextContrast < least || other.TextContrast < least, "contrast"),
        }.Where(d => d.Holds).Select(d => page.Term(typeof(TcfCtaTextTreatment), d.Term)).ToList();
        return differences.Count > 0 ? Looks.Doubt(page, accept.Control, other.Control) ?? Told(page, Verdict.Fail, accept, other, differences)
            : !recorded || accept.TextContrast is null || other.TextContrast is null ? Looks.Unread(page, accept.Control, other.Control)
            : Told(page, Verdict.Pass, accept, other, differences);
    }

    private static double Figure(PageReading page, string name) => page.Threshold(typeof(TcfCtaTextTreatment), name).Value;

    private static Conclusion Told(PageReading page, Verdict verdict, ControlLook accept, ControlLook other, List<Text> differences) => Conclusion.Of(verdict)
        .With("differences", new Text(string.Join(", ", differences.Select(d => d.Fr)), string.Join(", ", differences.Select(d => d.En))))
        .With("accept", Looks.Said(accept))
        .With("other", Looks.Said(other))
        .Showing(Show.Controls(page, [accept.Control, other.Control]));
}
