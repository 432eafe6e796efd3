using ConsentAudit.Audit;

namespace ConsentAudit.Rules;

/// <summary>One of the conditions under which audience measurement may do without consent, and what was seen of it.</summary>
/// <param name="Term">Its name among the terms of the sheet.</param>
/// <param name="Seen">Seen broken (false), nothing seen against it (true), or not to be seen (null).</param>
/// <param name="Detail">What shows it, or nothing.</param>
/// <param name="Exhibits">The evidence, where it is broken.</param>
internal sealed record AudienceCondition(string Term, bool? Seen, Text Detail, IReadOnlyList<Exhibit> Exhibits)
{
    public static AudienceCondition Kept(string term) => new(term, true, new("", ""), []);

    public static AudienceCondition Unseen(string term) => new(term, null, new("", ""), []);

    public static AudienceCondition Broken(string term, Text detail, IEnumerable<Exhibit> exhibits) => new(term, false, detail, [.. exhibits]);
}
