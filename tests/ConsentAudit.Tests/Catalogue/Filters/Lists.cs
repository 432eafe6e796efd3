using System.Text;
using ConsentAudit.Catalogue.Filters;

namespace ConsentAudit.Tests.Catalogue.Filters;

/// <summary>Small lists of our own, and requests to ask them about.</summary>
internal static class Lists
{
    public const string Journal = "https://www.journal.example/actu";

    public static FilterList Of(params string[] lines) => Named("list.txt", ["[Adblock Plus 2.0]", .. lines]);

    public static FilterList Named(string name, params string[] lines) => FilterList.Read(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public static FilterLists Together(params FilterList[] lists) => new(lists);

    /// <summary>The filter on which a script of another site stands, or null.</summary>
    public static string? Found(FilterList list, string url, RequestTypes type = RequestTypes.Script, string document = Journal, bool third = true) =>
        Found(Together(list), url, type, document, third);

    public static string? Found(FilterLists lists, string url, RequestTypes type = RequestTypes.Script, string document = Journal, bool third = true) =>
        lists.Match(new FilterRequest(url, document, type, third))?.Filter;
}
