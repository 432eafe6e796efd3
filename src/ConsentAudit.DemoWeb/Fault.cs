using ConsentAudit.Audit;
using ConsentAudit.Evidence;

namespace ConsentAudit.DemoWeb;

/// <summary>A page that goes wrong in one way, and how an audit of it has to end.</summary>
/// <param name="Name">Its name, which begins its host's.</param>
/// <param name="Description">What goes wrong, in a sentence.</param>
/// <param name="Kind">The kind of failure with which the page ends; null where it is audited.</param>
public sealed record Fault(string Name, string Description, FailureKind? Kind = null)
{
    /// <summary>Whether it takes so much of a machine that only a measure of its own visits it.</summary>
    public bool Heavy { get; init; }

    /// <summary>Whether a visit may have seen enough before it goes wrong, as the machine has it: then the page is audited.</summary>
    public bool Late { get; init; }

    /// <summary>Whether nothing goes wrong: a neighbour of those where it does.</summary>
    public bool Healthy { get; init; }

    /// <summary>Its host name.</summary>
    public string Host => Name + ".panne.test";

    /// <summary>The address of the page to audit.</summary>
    public Uri Url => new($"https://{Host}/");

    /// <summary>How the page has to end.</summary>
    public Outcome Outcome => Kind is null ? Outcome.Audited : Outcome.Failed;
}
