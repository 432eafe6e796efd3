using ConsentAudit.Audit;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Readings;
using Spectre.Console;

namespace ConsentAudit.Cli.Screen;

/// <summary>The summary at the end of a run, on standard output: a table of verdicts and where the reports are.</summary>
internal static class SummaryTable
{
    // What was written after scrolling, after a withdrawal and so on is in the reports: a table has room for the three that matter most.
    private static readonly Evidence.Phase[] Shown = [Evidence.Phase.BeforeConsent, Evidence.Phase.AfterReject, Evidence.Phase.AfterAccept];

    /// <summary>Writes the summary of a run, and of one that was stopped how it is gone on with.</summary>
    public static void Write(RunResult result, RunSettings settings, TextWriter output)
    {
        Write(result.Report, result.Files, settings.Language, output);
        if (result.Stopped && settings.Command == "audit")
        {
            output.WriteLine(Words.In(settings.Language, "Arrêté avant la fin. Pour reprendre :", "Stopped before its end. To go on:") + $" consentaudit audit --resume {result.Folder}");
        }
    }

    public static void Write(AuditReport report, IReadOnlyList<string> files, string language, TextWriter output)
    {
        var redirected = Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (redirected)
        {
            console.Profile.Width = 140;
        }

        var table = new Table().Border(TableBorder.Rounded);
        foreach (var name in new[] { "Page", "Verdict", "Bandeau|Banner", "Accepter|Accept", "Refuser|Reject", "Paramétrer|Settings", "Avant|Before", "Après refus|After reject", "Après accord|After accept" })
        {
            var words = name.Split('|');
            table.AddColumn(new TableColumn(Markup.Escape(language == "en" ? words[^1] : words[0])));
        }

        foreach (var page in report.Pages)
        {
            table.AddRow([.. Row(page, language).Select(c => new Spectre.Console.Text(c, StyleOf(c, page, language)))]);
        }

        console.Write(table);
        var s = report.Summary;

        // Not through the console: sentences and paths are never wrapped.
        output.WriteLine(Words.In(
            language,
            $"Pages : {s.Pages} demandées, {s.Audited} auditées, {s.Failed} en échec. Traceurs soumis au consentement vus avant le choix, après le refus, après l’acceptation ; « – » : non observé.",
            $"Pages: {s.Pages} asked for, {s.Audited} audited, {s.Failed} not. Trackers known to need consent seen before the choice, after the refusal, after the acceptance; “–”: not observed."));
        output.WriteLine(string.Join("   ", s.Verdicts.Select(v => $"{Words.Of(v.Key, language)}: {v.Value}")));
        foreach (var file in files)
        {
            output.WriteLine(file);
        }
    }

    private static IEnumerable<string> Row(PageReport page, string language)
    {
        var failed = page.Outcome == Outcome.Failed;
        yield return Short(page.Url);
        yield return failed ? Words.Failed(language) : Words.Of(page.Verdict, language);
        yield return failed ? "–" : Yes(page.Banner is not null, language);
        foreach (var role in new[] { ControlRole.Accept, ControlRole.Reject, ControlRole.Settings })
        {
            yield return page.Banner is null ? "–" : Yes(page.Banner.Controls.Any(c => c.Role == role && c.Layer == 1), language);
        }

        foreach (var phase in Shown)
        {
            yield return page.Phases.Contains(phase)
                ? page.Trackers.Count(t => t.NeedsConsent == true && t.Phases.Contains(phase)).ToString(System.Globalization.CultureInfo.InvariantCulture)
                : "–";
        }
    }

    private static string Short(string url)
    {
        var plain = url.Replace("https://", "", StringComparison.Ordinal).TrimEnd('/');
        return Plain.Text(plain.Length > 50 ? plain[..49] + "…" : plain);
    }

    private static string Yes(bool yes, string language) => yes ? Words.In(language, "oui", "yes") : Words.In(language, "non", "no");

    private static Style StyleOf(string cell, PageReport page, string language) => cell == Words.Of(page.Verdict, language)
        ? page.Verdict switch
        {
            Verdict.Fail => new Style(Color.Red),
            Verdict.Review => new Style(Color.Yellow),
            Verdict.Pass => new Style(Color.Green),
            _ => Style.Plain,
        }
        : Style.Plain;
}
