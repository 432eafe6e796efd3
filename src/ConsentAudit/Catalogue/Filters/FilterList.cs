using System.Security.Cryptography;
using System.Text;

namespace ConsentAudit.Catalogue.Filters;

/// <summary>A list of addresses that the user brought, in EasyList's syntax, and how much of it this version reads.</summary>
public sealed class FilterList
{
    private FilterList(string name, string digest, FilterListReader lines)
    {
        (Name, Digest) = (name, digest);
        (All, Taking) = (lines.Filters, lines.Exceptions);
        (Filters, Exceptions, Cosmetic, Unsupported) = (All.Count, Taking.Count, lines.Cosmetic, lines.Unsupported);
    }

    /// <summary>The name of its file.</summary>
    public string Name { get; }

    /// <summary>First 16 hexadecimal digits of the SHA-256 of its file.</summary>
    public string Digest { get; }

    /// <summary>Filters that find requests.</summary>
    public int Filters { get; }

    /// <summary>Filters that take back others.</summary>
    public int Exceptions { get; }

    /// <summary>Filters that hide parts of pages: passed over.</summary>
    public int Cosmetic { get; }

    /// <summary>Lines that this version does not read: never guessed.</summary>
    public int Unsupported { get; }

    internal IReadOnlyList<Filter> All { get; }

    internal IReadOnlyList<Filter> Taking { get; }

    /// <summary>Reads a file's bytes.</summary>
    /// <exception cref="InputException">It is no list.</exception>
    public static FilterList Read(string name, byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Array.IndexOf(file, (byte)0) >= 0)
        {
            throw new InputException($"{name} is no filter list: it is no text in UTF-8.");
        }

        var text = Encoding.UTF8.GetString(file).TrimStart('\uFEFF');
        if (text.AsSpan().TrimStart().StartsWith('<'))
        {
            throw new InputException($"{name}, line 1: this is a web page, and no filter list.");
        }

        var lines = new FilterListReader(name);
        lines.Read(text);
        return lines.Filters.Count + lines.Exceptions.Count + lines.Cosmetic > 0
            ? new FilterList(name, Convert.ToHexStringLower(SHA256.HashData(file))[..16], lines)
            : throw new InputException(lines.FirstUnsupported is 0
                ? $"{name} is no filter list: it holds no filter."
                : $"{name}, line {lines.FirstUnsupported}: this is no filter in EasyList's syntax, and the file holds none.");
    }
}
