using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>One requirement, as reasoning over what was read. Words, citations and severity stand in its sheet, <c>rules/catalogue/{id}.json</c>.</summary>
/// <remarks>The id is the class's name in kebab-case.</remarks>
public interface IRule
{
    /// <summary>The phases without which it has nothing to reason on: the auditor answers in its place where one was not observed.</summary>
    IReadOnlyList<Phase> Needs { get; }

    /// <summary>Phases that it looks at where they were observed, and can do without.</summary>
    IReadOnlyList<Phase> Uses => [];

    /// <summary>Whether it looks at the page about trackers to which the banner leads.</summary>
    bool ReadsPolicy => false;

    /// <summary>What follows from a reading.</summary>
    Conclusion Judge(PageReading page);
}
