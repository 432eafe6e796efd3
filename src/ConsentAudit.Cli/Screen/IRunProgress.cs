using ConsentAudit.Audit;

namespace ConsentAudit.Cli.Screen;

/// <summary>Is told how a run goes on; may be called from several pages at once.</summary>
internal interface IRunProgress
{
    /// <summary>Something the user should know.</summary>
    void Say(string message);

    /// <summary>Pages that an earlier run finished.</summary>
    void Already(int pages);

    /// <summary>A page begins.</summary>
    void Begin(int index, string url);

    /// <summary>A page enters a phase.</summary>
    void Phase(int index, string phase);

    /// <summary>A page is finished.</summary>
    void End(int index, PageReport page);
}
