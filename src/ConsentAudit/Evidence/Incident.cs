namespace ConsentAudit.Evidence;

/// <summary>Something that happened to a visit and was dealt with: a dialog, a pop-up, a download, a crash of a frame, a lost record.</summary>
/// <param name="AtMs">Milliseconds after the start of the navigation.</param>
/// <param name="Kind">Kebab-case: dialog, popup, download, crash, cut, fault, private-address, recorder, signal (a consent interface that did not answer), navigation (a page that could not be opened again), offer (a paid offer in place of a refusal).</param>
/// <param name="What">One sentence or address.</param>
public sealed record Incident(int AtMs, string Kind, string What)
{
    /// <summary>The kind of what was more than is recorded.</summary>
    public const string Cut = "cut";

    /// <summary>The kind of an error of this tool's own in recording.</summary>
    public const string Fault = "fault";

    /// <summary>The kind of a request that reached, or asked for, an address that is not public.</summary>
    public const string PrivateAddress = "private-address";

    /// <summary>Whether something that happened is missing in the record from then on.</summary>
    public bool LosesRecords() => Kind is Cut or Fault;
}
