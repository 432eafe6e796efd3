using ConsentAudit.Audit;
using ConsentAudit.Catalogue.Filters;
using ConsentAudit.Cli.Screen;

namespace ConsentAudit.Cli.Input;

/// <summary>Reads the filter lists that the user brings with <c>--filter-list</c>.</summary>
internal static class FilterListFiles
{
    /// <summary>Reads the files, and says of each how much of it was read.</summary>
    /// <exception cref="InputException">One cannot be read, or is no list.</exception>
    public static FilterLists Read(IReadOnlyList<string> paths, string language, TextWriter messages)
    {
        var lists = new FilterLists([.. paths.Select(Read)]);
        foreach (var list in lists.Lists)
        {
            messages.WriteLine(Words.In(
                language,
                $"{list.Name} : filtres {list.Filters}, exceptions {list.Exceptions} ; laissés de côté : cosmétiques {list.Cosmetic}, lignes non prises en charge {list.Unsupported}.",
                $"{list.Name}: filters {list.Filters}, exceptions {list.Exceptions}; left aside: cosmetic {list.Cosmetic}, unsupported lines {list.Unsupported}."));
        }

        return lists;
    }

    /// <summary>In what the lists of now differ from those of before, in a sentence; empty where they are the same files.</summary>
    public static string Difference(IReadOnlyList<FilterListEntry> before, IReadOnlyList<FilterListEntry> now, string language)
    {
        return before.Select(l => l.Digest).SequenceEqual(now.Select(l => l.Digest)) ? "" : Words.In(
            language,
            $"Les listes de filtres diffèrent de celles du jugement précédent. Avant : {Names(before, "aucune")}. Maintenant : {Names(now, "aucune")}.",
            $"The filter lists differ from those that this run was judged by before. Before: {Names(before, "none")}. Now: {Names(now, "none")}.");
    }

    private static FilterList Read(string path) => FilterList.Read(Path.GetFileName(path), InputFile.Bytes(path, "--filter-list ", 64));

    private static string Names(IReadOnlyList<FilterListEntry> lists, string none) =>
        lists.Count == 0 ? none : string.Join(", ", lists.Select(l => $"{l.Name} ({l.Digest})"));
}
