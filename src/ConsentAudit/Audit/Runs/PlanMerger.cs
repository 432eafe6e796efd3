namespace ConsentAudit.Audit.Runs;

/// <summary>Puts the plans of several runs together: slices of one list in that list's order, lists of their own one after the other.</summary>
public static class PlanMerger
{
    /// <summary>The plan of the merged run.</summary>
    /// <param name="runs">The runs, each with the name by which the user knows it.</param>
    /// <exception cref="InputException">They were made under differing conditions, or a page is in two of them.</exception>
    public static RunPlan Merge(IReadOnlyList<(string Name, RunPlan Plan)> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var (first, plan) = runs[0];
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, other) in runs)
        {
            if (PlanComparer.Conditions(plan, other) is { } difference)
            {
                throw new InputException($"{name} cannot be merged with {first}, which was made under other conditions: {difference}");
            }

            if (!plan.Withheld.Keys.Order(StringComparer.Ordinal).SequenceEqual(other.Withheld.Keys.Order(StringComparer.Ordinal)))
            {
                throw new InputException($"{name} cannot be merged with {first}: one of them was made with --{plan.Withheld.Keys.Except(other.Withheld.Keys).Concat(other.Withheld.Keys.Except(plan.Withheld.Keys)).First()}.");
            }

            foreach (var page in other.Pages)
            {
                if (!seen.TryAdd(page.Evidence, name))
                {
                    throw new InputException($"The page {page.Url} is in {seen[page.Evidence]} and in {name}: a merged run holds each page once.");
                }
            }
        }

        var slices = runs.All(r => r.Plan.List == plan.List);
        var pages = slices
            ? runs.SelectMany(r => r.Plan.Pages).OrderBy(p => p.Position).ToList()
            : [.. runs.SelectMany(r => r.Plan.Pages).Select((p, i) => p with { Position = i })];
        return plan with
        {
            StartedAt = runs.Min(r => r.Plan.StartedAt),
            Options = plan.Options.Where(o => o.Key != "shard").ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal),
            List = slices ? plan.List : new RunPlan.ListInfo(pages.Count, ""),
            Pages = pages,
        };
    }
}
