using ConsentAudit.Audit;
using NUnit.Framework;
using NUnit.Framework.Constraints;

namespace ConsentAudit.Tests.Rules;

/// <summary>What a finding is expected to conclude.</summary>
internal static class Concludes
{
    public static Constraint NotApplicable => Is(Verdict.NotApplicable);

    public static Constraint Pass => Is(Verdict.Pass);

    public static Constraint Review => Is(Verdict.Review);

    /// <summary>A failure, with an exhibit of this kind that shows this.</summary>
    public static Constraint Fail(string kind, string what) => Is(Verdict.Fail) & Shows(kind, what);

    /// <summary>No answer, for a reason of rules/reasons.json, in its words and in both languages.</summary>
    public static Constraint CannotTell(string reason, string detail = "") => CannotTell(reason, new Text(detail, detail));

    /// <summary>No answer, for this control was not understood; it is shown.</summary>
    public static Constraint NotUnderstood(string label) => CannotTell("unclassified", Quoted(label)) & Shows("control", label);

    /// <summary>No answer, for the look of a control was not read.</summary>
    public static Constraint LookUnread => Is(Verdict.CannotTell) & Says("l’aspect de certaines commandes", "the look of some controls");

    public static Constraint CannotTell(string reason, Text detail)
    {
        var words = Judge.Catalogue.Reasons[reason];
        return Is(Verdict.CannotTell)
            & Says(words.Fr.Replace("{detail}", detail.Fr, StringComparison.Ordinal), words.En.Replace("{detail}", detail.En, StringComparison.Ordinal));
    }

    /// <summary>A label in the quotation marks of both languages.</summary>
    public static Text Quoted(string label) => new($"«\u00A0{label}\u00A0»", $"“{label}”");

    /// <summary>An exhibit of this kind that shows this.</summary>
    public static Constraint Shows(string kind, string what) =>
        new Told($"a {kind} shown, {what}", f => f.Exhibits.Any(e => e.Kind == kind && e.What == what));

    /// <summary>A part of its sentence in both languages.</summary>
    public static Constraint Says(string fr, string en) => new Told(
        $"the words “{fr}” and “{en}”",
        f => f.Message.Fr.Contains(fr, StringComparison.Ordinal) && f.Message.En.Contains(en, StringComparison.Ordinal));

    private static Constraint Is(Verdict verdict) => new Told(verdict.ToString(), f => f.Verdict == verdict);

    private sealed class Told(string what, Func<Finding, bool> holds) : Constraint
    {
        public override string Description => what;

        public override ConstraintResult ApplyTo<TActual>(TActual actual)
        {
            var finding = actual as Finding ?? throw new ArgumentException("Only findings conclude.", nameof(actual));
            var exhibits = string.Join("; ", finding.Exhibits.Select(e => $"{e.Kind} {e.What}"));
            return new ConstraintResult(this, $"{finding.Verdict}: {finding.Message.Fr} / {finding.Message.En} [{exhibits}]", holds(finding));
        }
    }
}
