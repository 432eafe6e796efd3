using System.Buffers;

namespace ConsentAudit.Catalogue.Filters;

/// <summary>Reads lines of files that name whole hosts: <c>0.0.0.0 host</c>, or the host alone.</summary>
internal static class HostLine
{
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    /// <summary>Whether a line sends a host nowhere, as in a hosts file, and which; empty for the machine's own names.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out ReadOnlySpan<char> host)
    {
        host = [];
        var space = line.IndexOfAny(' ', '\t');
        if (space < 0 || line[..space] is not ("0.0.0.0" or "127.0.0.1" or "::" or "::1"))
        {
            return false;
        }

        var rest = line[space..];
        var comment = rest.IndexOf('#');
        var name = (comment < 0 ? rest : rest[..comment]).Trim();
        host = IsHost(name) && !name.Equals("localhost.localdomain", StringComparison.OrdinalIgnoreCase) ? name : [];
        return !name.ContainsAny(' ', '\t');
    }

    /// <summary>Whether a line is a host's name and nothing else.</summary>
    public static bool IsHost(ReadOnlySpan<char> line)
    {
        var last = line.LastIndexOf('.');
        return last > 0 && last + 2 < line.Length && line[0] != '.' && char.IsAsciiLetter(line[last + 1])
            && line.IndexOf("..", StringComparison.Ordinal) < 0 && !line.ContainsAnyExcept(HostCharacters);
    }
}
