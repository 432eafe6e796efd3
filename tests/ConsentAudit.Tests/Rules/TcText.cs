using System.Text;

namespace ConsentAudit.Tests.Rules;

/// <summary>TC strings that grant nothing, made for a test.</summary>
internal static class TcText
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>A string of a day and a policy, with vendor 1 disclosed or without that segment.</summary>
    public static string Of(DateTime day, int policy, bool disclosed)
    {
        var tenths = (long)(DateTime.SpecifyKind(day, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds * 10;
        var core = Bits(2, 6) + Bits(tenths, 36) + Bits(tenths, 36) + Bits(7, 12) + Bits(1, 12) + Bits(1, 6) + Bits(5, 6) + Bits(17, 6) + Bits(100, 12)
            + Bits(policy, 6) + Bits(1, 1) + Bits(0, 1) + Bits(0, 12) + Bits(0, 24) + Bits(0, 24) + Bits(0, 1) + Bits(5, 6) + Bits(17, 6)
            + Bits(0, 16) + Bits(0, 1) + Bits(0, 16) + Bits(0, 1) + Bits(0, 12);
        return Encoded(core) + (disclosed ? "." + Encoded(Bits(1, 3) + Bits(1, 16) + Bits(0, 1) + Bits(1, 1)) : "");
    }

    private static string Bits(long value, int length) => Convert.ToString(value, 2).PadLeft(length, '0');

    private static string Encoded(string bits)
    {
        var text = new StringBuilder();
        foreach (var six in bits.PadRight((bits.Length + 5) / 6 * 6, '0').Chunk(6))
        {
            text.Append(Letters[Convert.ToInt32(new string(six), 2)]);
        }

        return text.ToString();
    }
}
