using System.Text.Json;
using ConsentAudit.Evidence;

namespace ConsentAudit.Catalogue;

/// <summary>The form in which <c>rules/platforms</c> names elements: <c>#id</c>, <c>.class</c>, a tag, <c>[attribute]</c> or <c>[attribute=value]</c>; a trailing <c>*</c> stands for any ending.</summary>
internal sealed class ElementSelector
{
    private readonly Sort sort;
    private readonly string attribute;
    private readonly string wanted;
    private readonly bool isOpen;

    private ElementSelector(Sort sort, string attribute, string value)
    {
        (this.sort, this.attribute, isOpen) = (sort, attribute, value.EndsWith('*'));
        wanted = isOpen ? value[..^1] : value;
    }

    private enum Sort
    {
        Tag,
        Attribute,
        Class,
    }

    /// <summary>The selectors, if each has that form.</summary>
    /// <exception cref="JsonException">One has not; the reader of the file adds where.</exception>
    public static IReadOnlyList<string> Checked(IReadOnlyList<string> selectors) =>
        selectors.FirstOrDefault(s => !IsWellFormed(s)) is { } wrong
            ? throw new JsonException($"\"{wrong}\" names no element: use #id, .class, a tag, [attribute] or [attribute=value], and * at the end for any ending.")
            : selectors;

    /// <summary>The selectors as they are asked: read once, for they are asked of every element of a page.</summary>
    public static IReadOnlyList<ElementSelector> Read(IReadOnlyList<string> selectors) => [.. selectors.Select(Read)];

    /// <summary>Whether an element is the one that is told of.</summary>
    public bool Fits(PhotoElement element) => sort switch
    {
        Sort.Tag => IsNamed(element.Tag),
        Sort.Class => element.Attribute("class") is { Length: > 0 } list && AnyIsNamed(list),
        _ => element.Attribute(attribute) is { } told && IsNamed(told.AsSpan().Trim()),
    };

    private static ElementSelector Read(string selector) => selector[0] switch
    {
        '#' => new(Sort.Attribute, "id", selector[1..]),
        '.' => new(Sort.Class, "class", selector[1..]),
        '[' => new(Sort.Attribute, Parts(selector).Attribute, Parts(selector).Value),
        _ => new(Sort.Tag, "", selector),
    };

    // An attribute alone may have any value.
    private static (string Attribute, string Value) Parts(string selector)
    {
        var parts = selector[1..^1].Split('=', 2);
        return (parts[0], parts.Length == 2 ? parts[1] : "*");
    }

    private bool AnyIsNamed(string classes)
    {
        // White space of HTML alone parts classes (HTML, 2.3.7).
        foreach (var name in classes.AsSpan().SplitAny(" \t\n\f\r"))
        {
            if (name.Start.Value < name.End.Value && IsNamed(classes.AsSpan()[name]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamed(ReadOnlySpan<char> name) => isOpen ? name.StartsWith(wanted, StringComparison.Ordinal) : name.SequenceEqual(wanted);

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
