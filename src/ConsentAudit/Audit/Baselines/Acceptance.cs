namespace ConsentAudit.Audit.Baselines;

/// <summary>A person's decision to live with a finding.</summary>
/// <param name="Url">The page's address; <c>*</c> stands for any characters.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Until">The last day on which it is; null for no end.</param>
public sealed record Acceptance(string Url, string Rule, string Reason, DateOnly? Until = null)
{
    /// <summary>Whether it speaks of a rule on a page.</summary>
    public bool Covers(string url, string rule)
    {
        ArgumentNullException.ThrowIfNull(url);
        return Rule == rule && (Fits(Url, url) || Fits(PageKey.Of(Url), PageKey.Of(url)));
    }

    /// <summary>Whether its last day is past.</summary>
    public bool IsExpired(DateOnly today) => Until < today;

    // Only the star is special: a question mark begins the query of an address.
    private static bool Fits(string pattern, string text)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == text;
        }

        if (!text.StartsWith(parts[0], StringComparison.Ordinal) || text.Length < parts[0].Length + parts[^1].Length || !text.EndsWith(parts[^1], StringComparison.Ordinal))
        {
            return false;
        }

        var (at, end) = (parts[0].Length, text.Length - parts[^1].Length);
        foreach (var part in parts[1..^1])
        {
            var found = text.AsSpan(at, end - at).IndexOf(part, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at += found + part.Length;
        }

        return true;
    }
}
