using ConsentAudit.Audit;
using ConsentAudit.Cli.Screen;

namespace ConsentAudit.Tests.Cli.Resuming;

/// <summary>Progress that nobody watches; what was said is kept.</summary>
internal sealed class SilentProgress : IRunProgress
{
    public List<string> Said { get; } = [];

    public int Before { get; private set; }

    public void Say(string message) => Said.Add(message);

    public void Already(int pages) => Before = pages;

    public void Begin(int index, string url)
    {
        // Nobody watches.
    }

    public void Phase(int index, string phase)
    {
        // Nobody watches.
    }

    public void End(int index, PageReport page)
    {
        // Nobody watches.
    }
}
