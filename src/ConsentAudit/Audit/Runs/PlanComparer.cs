using System.Text.Json;

namespace ConsentAudit.Audit.Runs;

/// <summary>Tells whether two plans see the same of a page: only then can one run go on with another, or be merged with it.</summary>
public static class PlanComparer
{
    // These change how fast a run is and what is written of it, and nothing of what is seen. Rules and filter lists are compared by what they hold, slices by their pages.
    private static readonly HashSet<string> Free = new(StringComparer.Ordinal)
    {
        "output", "format", "lang", "fail-on", "baseline", "concurrency", "per-host", "rules", "filter-list", "config", "resume", "shard",
    };

    /// <summary>In what the conditions of two runs differ, as a sentence; null where they are the same.</summary>
    public static string? Conditions(RunPlan before, RunPlan now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        if (before.Command != now.Command)
        {
            return $"the command was {before.Command}, and not {now.Command}.";
        }

        foreach (var name in before.Options.Keys.Concat(now.Options.Keys).Distinct().Where(n => !Free.Contains(n)).Order(StringComparer.Ordinal))
        {
            var (old, current) = (Told(before, name), Told(now, name));
            if (old != current)
            {
                return $"--{name} was {old}, and not {current}.";
            }
        }

        return before.Tool.Version != now.Tool.Version ? $"the version of the tool was {before.Tool.Version}, and not {now.Tool.Version}."
            : before.Tool.Catalogue != now.Tool.Catalogue ? $"the rules were others (digest {before.Tool.Catalogue}, and not {now.Tool.Catalogue})."
            : !before.FilterLists.Select(l => l.Digest).SequenceEqual(now.FilterLists.Select(l => l.Digest)) ? "the filter lists were others."
            : null;
    }

    /// <summary>In what a run that is to go on differs from what it set out to do, as a sentence; null where it is the same.</summary>
    public static string? Resumed(RunPlan before, RunPlan now)
    {
        if (Conditions(before, now) is { } difference)
        {
            return difference;
        }

        foreach (var name in before.Withheld.Keys.Concat(now.Withheld.Keys).Distinct().Order(StringComparer.Ordinal))
        {
            var given = now.Withheld.GetValueOrDefault(name);
            if (before.Withheld.GetValueOrDefault(name) != given)
            {
                return given is null ? $"it was begun with --{name}, whose value is never written down: give it again." : $"--{name} was another one.";
            }
        }

        return Told(before, "shard") != Told(now, "shard") ? $"--shard was {Told(before, "shard")}, and not {Told(now, "shard")}."
            : before.List != now.List ? $"the list was another one ({before.List.Pages} pages, and not {now.List.Pages}; or others, or in another order)."
            : !before.Pages.Select(p => p.Evidence).SequenceEqual(now.Pages.Select(p => p.Evidence)) ? "its pages were others."
            : null;
    }

    private static string Told(RunPlan plan, string name) => plan.Options.TryGetValue(name, out var value)
        ? value.ValueKind == JsonValueKind.Array ? string.Join(", ", value.EnumerateArray().Select(v => v.ToString())) : value.ToString()
        : "not given";
}
