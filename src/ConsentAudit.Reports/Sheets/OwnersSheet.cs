using ClosedXML.Excel;
using ConsentAudit.Evidence;
using ConsentAudit.Reports.Xlsx;

namespace ConsentAudit.Reports.Sheets;

/// <summary>One row an owner of trackers: on how many pages it is present, when, with what and for what.</summary>
internal static class OwnersSheet
{
    private const int MostHosts = 12;

    /// <summary>The moments that have their column whether they were observed or not.</summary>
    private static readonly Phase[] Always = [Phase.BeforeConsent, Phase.AfterReject, Phase.AfterAccept];

    public static ITable Of(Run run)
    {
        var words = run.Wording;
        return new TableSheet<OwnerTally>(words["sheet.owners"], "Owners", words["guide.owners"], [.. Columns(run)], OwnerTally.Of(run.Report, run.Sources.Sites))
        {
            Tab = XLColor.FromHtml("#B26A00"),
        };
    }

    private static IEnumerable<Column<OwnerTally>> Columns(Run run)
    {
        var words = run.Wording;
        var observed = run.Report.Pages.SelectMany(page => page.Phases).CountBy(phase => phase).ToDictionary();
        yield return new(words["column.owner"], 30, owner => Cell.Of(owner.Name));
        yield return new(words["column.ownerKnown"], 13.5, owner => owner.Known ? Cell.Of(words["word.yes"], Look.Centred) : Cell.Of(words["word.domain"], Look.Muted));
        yield return new(words["column.ownerPages"], 9.5, owner => Cell.Of(owner.Pages));
        foreach (var phase in Enum.GetValues<Phase>().Where(phase => Always.Contains(phase) || observed.ContainsKey(phase)))
        {
            yield return new(words.With("column.ownerPhase", words.Of(phase)), 13.5, owner => Present(owner.In(phase), phase, observed, words));
        }

        yield return new(words["column.ownerUnknown"], 13.5, owner => Cell.Of(owner.UnknownBefore));
        yield return new(words["column.ownerTrackers"], 11, owner => Cell.Of(owner.Trackers));
        yield return new(words["column.ownerNeeding"], 13.5, owner => Cell.Of(owner.NeedingConsent));
        yield return new(words["column.ownerPurposes"], 24, owner => Cell.Of(string.Join(", ", owner.Purposes.Select(purpose => words.Of(purpose)))));
        yield return new(words["column.ownerHosts"], 52, owner => Cell.Of(Hosts(owner, words)));
    }

    private static Cell Present(int pages, Phase phase, Dictionary<Phase, int> observed, Wording words) =>
        !observed.ContainsKey(phase) ? Cell.Of(words["word.notObserved"], Look.Muted)
        : Cell.Of(pages, pages > 0 && Refused(phase) ? Look.Alarm : Look.Count);

    /// <summary>Whether what needs consent has none at that moment; while withdrawing and with one purpose granted, some may have.</summary>
    private static bool Refused(Phase phase) => phase is not (Phase.AfterAccept or Phase.Withdrawing or Phase.AfterGrant);

    /// <summary>The hosts of others; those of the sites themselves are only counted.</summary>
    private static string Hosts(OwnerTally owner, Wording words)
    {
        var parts = owner.Hosts.Take(MostHosts).ToList();
        if (owner.Hosts.Count > MostHosts)
        {
            parts.Add(words.With("word.more", owner.Hosts.Count - MostHosts));
        }

        if (owner.OwnHosts.Count > 0)
        {
            parts.Add(words.Count("owner.own", owner.OwnHosts.Count));
        }

        return string.Join(", ", parts);
    }
}
