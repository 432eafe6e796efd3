using System.Security.Cryptography;
using System.Text;

namespace ConsentAudit.Evidence;

/// <summary>The secret of one run, under which values become digests: whoever has the evidence alone cannot find a short value by trying values out. It is never written down.</summary>
public sealed class Salt
{
    /// <summary>Bytes of chance that make it a secret.</summary>
    public const int Least = 16;

    private readonly byte[] secret;

    /// <summary>Takes bytes of chance from whoever starts a run: the library itself knows no chance.</summary>
    /// <param name="secret">At least sixteen.</param>
    public Salt(ReadOnlySpan<byte> secret)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(secret.Length, Least);
        this.secret = secret.ToArray();
    }

    /// <summary>First 16 hexadecimal digits of the HMAC-SHA256 of a text.</summary>
    public string Digest(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text)))[..16];

    /// <summary>The facts of a value.</summary>
    public ValueFacts Read(string value) => ValueReader.Read(value, Digest);
}
