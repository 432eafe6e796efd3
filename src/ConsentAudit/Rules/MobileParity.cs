using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>What can be chosen on a computer can be chosen on a phone.</summary>
public sealed class MobileParity : IRule
{
    /// <inheritdoc/>
    public IReadOnlyList<Phase> Needs => [Phase.BeforeConsent, Phase.OnMobile];

    /// <inheritdoc/>
    public Conclusion Judge(PageReading page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Banner is not { } banner || !banner.With(ControlRole.Accept).Any() || !banner.With(ControlRole.Reject).Any())
        {
            return Conclusion.Of(Verdict.NotApplicable);
        }

        if (page.At(VisitKind.Mobile, Moment.OnMobile) is not { } phone)
        {
            return Conclusion.CannotTell("page-unseen");
        }

        if (phone.Reading.Banner is not { } small)
        {
            var (reason, detail) = phone.Reading.Obstacles.FirstOrDefault();
            return Conclusion.CannotTell(reason ?? "mobile-no-banner", detail ?? "").Showing([Exhibit(phone.Shot, "page", "–")]);
        }

        var accepts = small.With(ControlRole.Accept).ToList();
        var missing = new[] { ControlRole.Reject, ControlRole.Settings }.Where(r => banner.With(r).Any() && !small.With(r).Any()).ToList();
        if (missing.Count == 0 || accepts.Count == 0)
        {
            return missing.Count > 0 && accepts.Count == 0 && small.Controls.Any(c => c.Unclassified)
                ? Conclusion.CannotTell("unclassified", Show.Labels(small.Controls.Where(c => c.Unclassified)))
                : Told(Verdict.Pass, phone.Shot, small, banner, missing);
        }

        if (small.Controls.Where(c => c.Unclassified).ToList() is { Count: > 0 } unclear)
        {
            return Conclusion.CannotTell("unclassified", Show.Labels(unclear)).Showing([Exhibit(phone.Shot, "control", unclear[0].Label)]);
        }

        // It stands there, further down or under something else: whether that is out of reach, a person must see.
        var isThere = missing.All(r => banner.With(r).Any(c => small.Covered.Any(k => k.Role == r) || IsFurtherDown(small, c.Label)));
        return Told(isThere || !missing.Contains(ControlRole.Reject) ? Verdict.Review : Verdict.Fail, phone.Shot, small, banner, missing);
    }

    private static bool IsFurtherDown(BannerReading banner, string label) => label.Length > 0
        && banner.Container.SelfAndDescendants().Any(e => e.Hidden is "clipped" or "off-screen" or "covered" && Words(e).Contains(label, StringComparison.OrdinalIgnoreCase));

    private static string Words(PhotoElement element) => string.Concat(element.SelfAndDescendants().SelectMany(e => e.Children.OfType<PhotoText>()).Select(t => t.Text));

    private static Conclusion Told(Verdict verdict, Shot shot, BannerReading small, BannerReading banner, List<ControlRole> missing)
    {
        var offered = small.Controls.Where(c => c.Role is not (ControlRole.Policy or ControlRole.Other)).ToList();
        return Conclusion.Of(verdict)
            .With("missing", Show.Labels(banner.Controls.Where(c => missing.Contains(c.Role))))
            .With("accept", Show.Labels(small.With(ControlRole.Accept)))
            .With("labels", Show.Labels(offered))
            .Showing(offered.Select(c => Exhibit(shot, "control", c.Label)));
    }

    private static Exhibit Exhibit(Shot shot, string kind, string what) => Afterwards.Shot(VisitKind.Mobile, Phase.OnMobile, shot, kind, what);
}
