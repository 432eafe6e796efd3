using System.Security.Cryptography;

namespace ConsentAudit.DemoWeb.Hosting;

/// <summary>Identifiers as the third parties give them: new for each fresh browser profile.</summary>
internal static class Ids
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public static string Hex(int bytes) => RandomNumberGenerator.GetHexString(bytes * 2, lowercase: true);

    public static string Token(int length) => RandomNumberGenerator.GetString(Letters, length);

    public static string Digits(int length) => RandomNumberGenerator.GetString("123456789", length);
}
