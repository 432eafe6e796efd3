using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ConsentAudit.Audit.Runs;

/// <summary>One of several slices of a list. Which one a page belongs to is told by its address alone, whatever the list's order and whatever else it holds.</summary>
/// <param name="Number">Which one, from 1.</param>
/// <param name="Count">How many there are.</param>
public sealed record Shard(int Number, int Count)
{
    private const int Most = 10_000;

    /// <summary>Reads <c>I/N</c>.</summary>
    /// <exception cref="InputException">The text has another form.</exception>
    public static Shard Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var number, var count] && Read(number) is { } i && Read(count) is { } n && i >= 1 && i <= n && n <= Most
            ? new Shard(i, n)
            : throw new InputException($"--shard takes I/N, the I-th of N slices as in 1/4 (N up to {Most}), and not {text}.");
    }

    /// <summary>Whether an address belongs to it.</summary>
    public bool Holds(string url) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(url))) % (ulong)Count == (ulong)(Number - 1);

    /// <inheritdoc/>
    public override string ToString() => $"{Number}/{Count}";

    private static int? Read(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
