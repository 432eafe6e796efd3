using ConsentAudit.Audit;

namespace ConsentAudit.Cli.Screen;

/// <summary>Progress where there is no terminal: one line a finished page, to standard error.</summary>
internal sealed class PlainProgress(TextWriter error, int total, string language) : IRunProgress
{
    private readonly Lock gate = new();
    private int done;

    public void Say(string message) => error.WriteLine(Plain.Text(message));

    public void Already(int pages)
    {
        done += pages;
        error.WriteLine(Words.In(language, $"Pages déjà auditées : {done}/{total}.", $"Pages audited already: {done}/{total}."));
    }

    public void Begin(int index, string url)
    {
        // The line comes when the page is finished.
    }

    public void Phase(int index, string phase)
    {
        // As above.
    }

    public void End(int index, PageReport page)
    {
        lock (gate)
        {
            done++;
            var what = page.Failure is { } failure ? Words.Failed(language) + ": " + failure.Message : Words.Of(page.Verdict, language);
            error.WriteLine(Plain.Text($"[{done}/{total}] {page.Url} {what} ({page.DurationMs / 1000.0:0.0} s)"));
        }
    }
}
