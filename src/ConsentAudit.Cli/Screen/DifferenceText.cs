using System.Globalization;
using System.Text.Json;
using ConsentAudit.Audit;
using ConsentAudit.Audit.Differences;
using ConsentAudit.Catalogue;
using ConsentAudit.Reports;

namespace ConsentAudit.Cli.Screen;

/// <summary>Tells the difference of two runs in plain lines: <c>+</c> what appeared, <c>-</c> what went, <c>~</c> what changed.</summary>
internal sealed class DifferenceText(IReadOnlyDictionary<string, RuleSheet> sheets, string language, TextWriter output)
{
    public void Write(RunDifference d)
    {
        Line(Say(
            $"Comparaison des audits du {Time(d.Before)} et du {Time(d.After)} (UTC).",
            $"Comparing the runs of {Time(d.Before)} and {Time(d.After)} (UTC)."));
        if (!d.SameCatalogue)
        {
            Line(Say(
                "L’outil ou son catalogue diffère : un verdict peut changer sans que la page ait changé.",
                "The tool or its catalogue differs: a verdict may have changed though the page has not."));
        }

        if (d.Conditions.Count > 0)
        {
            Line(Say($"Les conditions diffèrent : {string.Join(", ", d.Conditions)}.", $"The conditions differ: {string.Join(", ", d.Conditions)}."));
        }

        All('+', d.RulesAppeared, Say("règle", "rule"));
        All('-', d.RulesGone, Say("règle", "rule"));
        All('+', d.PagesAppeared, "page");
        All('-', d.PagesGone, "page");
        foreach (var page in d.Pages)
        {
            Page(page);
        }

        Line("");
        Line(Say(
            $"Pages : {d.Pages.Count} modifiées, {d.PagesUnchanged} inchangées, {d.PagesAppeared.Count} ajoutées, {d.PagesGone.Count} retirées.",
            $"Pages: {d.Pages.Count} changed, {d.PagesUnchanged} unchanged, {d.PagesAppeared.Count} added, {d.PagesGone.Count} removed."));
    }

    private void Page(PageDifference p)
    {
        Line("");
        Line(p.Url);
        if (p.Outcome is { } outcome)
        {
            Line($"  ~ {Say("audit", "audit")} : {Audited(outcome.Before)} → {Audited(outcome.After)}");
        }

        if (p.Verdict is { } verdict)
        {
            Line($"  ~ verdict : {Words.Of(verdict.Before, language)} → {Words.Of(verdict.After, language)}");
        }

        if (p.Banner is { } banner)
        {
            Line($"  {(banner.After ? '+' : '-')} {Say("bandeau", "banner")}");
        }

        if (p.Platform is { } platform)
        {
            Line($"  ~ {Say("plateforme", "platform")} : {Named(platform.Before)} → {Named(platform.After)}");
        }

        Controls('+', p.ControlsAppeared);
        Controls('-', p.ControlsGone);
        foreach (var finding in p.Findings.OrderByDescending(f => f.After).ThenByDescending(f => f.Severity))
        {
            Finding(finding);
        }

        Trackers('+', p.TrackersAppeared);
        Trackers('-', p.TrackersGone);
    }

    private void Finding(FindingDifference f)
    {
        var title = sheets.GetValueOrDefault(f.Rule)?.Title.In(language);
        var verdict = f.Before == f.After ? Words.Of(f.After, language) : $"{Words.Of(f.Before, language)} → {Words.Of(f.After, language)}";
        Line($"  ~ {f.Rule}{(title is null ? "" : $" ({title})")} : {verdict}");
        if (f.After >= Verdict.CannotTell && f.Before != f.After)
        {
            Line("      " + f.Message.In(language));
        }

        foreach (var subject in f.Appeared)
        {
            Line("      + " + subject);
        }

        foreach (var subject in f.Gone)
        {
            Line("      - " + subject);
        }
    }

    private void Controls(char sign, IReadOnlyList<ControlDifference> controls)
    {
        foreach (var c in controls)
        {
            Line($"  {sign} {Say("commande", "control")} {Code(c.Role)}, {Say("niveau", "layer")} {c.Layer.ToString(CultureInfo.InvariantCulture)} : {c.Label}");
        }
    }

    private void Trackers(char sign, IReadOnlyList<TrackerDifference> trackers)
    {
        foreach (var t in trackers)
        {
            var consent = t.NeedsConsent switch
            {
                true => Say("soumis au consentement", "needs consent"),
                false => Say("non soumis au consentement", "needs no consent"),
                _ => Say("inconnu", "unknown"),
            };
            Line($"  {sign} {Say("traceur", "tracker")} {Code(t.Kind)} {t.Name} ({t.Owner ?? t.Host}, {consent}) : {string.Join(", ", t.Phases.Select(Code))}");
        }
    }

    private void All(char sign, IReadOnlyList<string> names, string what)
    {
        foreach (var name in names)
        {
            Line($"{sign} {what} {name}");
        }
    }

    private string Audited(Outcome outcome) => outcome == Outcome.Audited ? Say("auditée", "audited") : Words.Failed(language);

    private string Named(string platform) => platform.Length > 0 ? platform : Say("non reconnue", "not recognised");

    private string Say(string fr, string en) => Words.In(language, fr, en);

    private void Line(string text) => output.WriteLine(Plain.Text(text));

    private static string Code<T>(T value)
        where T : struct, Enum => JsonSerializer.Serialize(value, AuditJson.Options).Trim('"');

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
