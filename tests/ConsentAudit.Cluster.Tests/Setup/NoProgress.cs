using ConsentAudit.Audit;
using ConsentAudit.Cli.Screen;

namespace ConsentAudit.Cluster.Tests.Setup;

/// <summary>Progress that nobody watches.</summary>
internal sealed class NoProgress : IRunProgress
{
    public void Say(string message) => TestContext.Out.WriteLine(message);

    public void Already(int pages)
    {
        // Nobody watches.
    }

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
