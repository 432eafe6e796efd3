using System.Text.Json;

namespace ConsentAudit.Catalogue;

/// <summary>The form in which <c>rules/platforms</c> names elements: <c>#id</c>, <c>.class</c>, a tag, <c>[attribute]</c> or <c>[attribute=value]</c>; a trailing <c>*</c> stands for any ending.</summary>
internal static class ElementSelector
{
    /// <summary>The selectors, if each has that form.</summary>
    /// <exception cref="JsonException">One has not; the reader of the file adds where.</exception>
    public static IReadOnlyList<string> Checked(IReadOnlyList<string> selectors) =>
        selectors.FirstOrDefault(s => !IsWellFormed(s)) is { } wrong
            ? throw new JsonException($"\"{wrong}\" names no element: use #id, .class, a tag, [attribute] or [attribute=value], and * at the end for any ending.")
            : selectors;

    /// <summary>The attribute and the value that <c>[attribute=value]</c> asks for; an attribute alone may have any value.</summary>
    public static (string Attribute, string Value) Parts(string selector)
    {
        var parts = selector[1..^1].Split('=', 2);
        return (parts[0], parts.Length == 2 ? parts[1] : "*");
    }

    /// <summary>Whether a name is the one that is asked for, or begins so.</summary>
    public static bool IsNamed(string name, string wanted) => wanted.EndsWith('*')
        ? name.StartsWith(wanted[..^1], StringComparison.Ordinal)
        : name == wanted;

    private static bool IsWellFormed(string selector) => selector switch
    {
        ['[', .., ']'] => Parts(selector) is var (attribute, value) && IsName(attribute) && value.Length > 0,
        ['#' or '.', .. var name] => IsName(WithoutStar(name)),
        _ => IsName(WithoutStar(selector)),
    };

    private static string WithoutStar(string name) => name.EndsWith('*') ? name[..^1] : name;

    private static bool IsName(string name) =>
        name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
