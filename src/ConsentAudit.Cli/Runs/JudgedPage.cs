using ConsentAudit.Audit;
using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Runs;

/// <summary>A finished page: what was concluded, and under which conditions it was visited.</summary>
internal sealed record JudgedPage(PageReport Report, Conditions Conditions, DateTimeOffset StartedAt);
