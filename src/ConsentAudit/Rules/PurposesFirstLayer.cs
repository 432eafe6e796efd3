using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The first layer says what the trackers are for.</summary>
public sealed class PurposesFirstLayer : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        if (FirstLayer.Absent(page) is { } absent)
        {
            return absent;
        }

        var words = page.BannerWords!;
        if (words.Purposes.Count > 0)
        {
            return Conclusion.Of(Verdict.Pass)
                .With("purposes", PurposeNames.Of(words.Purposes))
                .Showing(words.PurposeSentences.Take(3).Select(s => FirstLayer.Exhibit(page, s)));
        }

        if (FirstLayer.Unread(page) is { } unread)
        {
            return unread;
        }

        // That no other purpose stands between the vague words, a person must see.
        var (variant, found) = words.VaguePurposes.Count > 0 ? ("review-vague", words.VaguePurposes) : (null, words.PurposeHints);
        return found.Count > 0
            ? (Conclusion.Of(Verdict.Review) with { Variant = variant }).With("sentences", FirstLayer.Quoted(found)).Showing(found.Take(3).Select(s => FirstLayer.Exhibit(page, s)))
            : Conclusion.Of(Verdict.Fail).Showing([FirstLayer.Exhibit(page)]);
    }
}
