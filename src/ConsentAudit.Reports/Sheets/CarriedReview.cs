using ConsentAudit.Audit;
using ConsentAudit.Reports.Baselines;

namespace ConsentAudit.Reports.Sheets;

/// <summary>What becomes of a decision in the next report: it stays, unless the facts it was about have changed.</summary>
internal static class CarriedReview
{
    public static Review Of(Review review, Verdict now, Wording words)
    {
        if (review.Decision is not { } decision)
        {
            return review;
        }

        var said = review with { Words = words[$"Decision.{decision}"] };

        // A page that could not be seen this time says nothing against what was decided when it was.
        if (review.About is not { } about || about == now || now == Verdict.CannotTell)
        {
            return said;
        }

        if (decision == Decision.Revisit)
        {
            return said with { About = now };
        }

        var when = review.Day.Length > 0 || review.Reviewer.Length > 0 ? $" ({string.Join(", ", new[] { review.Reviewer, review.Day }.Where(part => part.Length > 0))})" : "";
        return said with
        {
            Decision = Decision.Revisit,
            Words = words[$"Decision.{Decision.Revisit}"],
            Comment = words.With("review.changed", said.Words, words.Of(about), when, review.Comment).TrimEnd(),
            About = now,
        };
    }
}
