using System.Buffers;

namespace ConsentAudit.Readings.Tcf;

/// <summary>Reads one segment of a TC string bit by bit. Beyond its end it reads zeros and says so: whoever reads looks at <see cref="Flaw"/> once, at the end.</summary>
internal sealed class BitReader
{
    // One segment of a real string names some thousand vendors; a forged one could name all of them a thousand times.
    private const int MostVendors = 200_000;

    private readonly string segment;
    private int at;
    private int vendors;

    public BitReader(string segment)
    {
        this.segment = segment;
        if (segment.AsSpan().ContainsAnyExcept(Alphabet))
        {
            Flaw = TcFlaw.NotEncoded;
        }
    }

    public TcFlaw Flaw { get; private set; }

    private static SearchValues<char> Alphabet { get; } = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public long Number(int bits)
    {
        var number = 0L;
        for (var i = 0; i < bits; i++)
        {
            number = (number << 1) | (Bit() ? 1L : 0L);
        }

        return number;
    }

    public int Int(int bits) => (int)Number(bits);

    public bool Bit()
    {
        if (Flaw != TcFlaw.None)
        {
            return false;
        }

        if (at >= segment.Length * 6)
        {
            Flaw = TcFlaw.Truncated;
            return false;
        }

        var bit = (Value(segment[at / 6]) >> (5 - (at % 6))) & 1;
        at++;
        return bit == 1;
    }

    /// <summary>Numbers from 1 on, one bit each.</summary>
    public List<int> Bits(int count)
    {
        var set = new List<int>();
        for (var i = 1; i <= count && Flaw == TcFlaw.None; i++)
        {
            if (Bit())
            {
                set.Add(i);
            }
        }

        return set;
    }

    /// <summary>Deciseconds since 1970.</summary>
    public DateTimeOffset Time() => DateTimeOffset.FromUnixTimeMilliseconds(Number(36) * 100);

    /// <summary>Two letters of six bits each.</summary>
    public string Letters()
    {
        var (first, second) = (Int(6), Int(6));
        if (first > 25 || second > 25)
        {
            Flaw = Flaw == TcFlaw.None ? TcFlaw.Inconsistent : Flaw;
            return "";
        }

        return $"{(char)('A' + first)}{(char)('A' + second)}";
    }

    /// <summary>Vendors, either one bit each or as ranges, whichever was shorter.</summary>
    public IReadOnlyList<int> Vendors()
    {
        var highest = Int(16);
        return Bit() ? Ranges(highest) : Bits(highest);
    }

    /// <summary>Vendors as ranges.</summary>
    public IReadOnlyList<int> Ranges(int highest = ushort.MaxValue)
    {
        var found = new SortedSet<int>();
        for (var entries = Int(12); entries > 0 && Flaw == TcFlaw.None; entries--)
        {
            var isRange = Bit();
            var first = Int(16);
            var last = isRange ? Int(16) : first;
            if (Flaw == TcFlaw.None && (first == 0 || last < first || last > highest || (vendors += last - first + 1) > MostVendors))
            {
                Flaw = TcFlaw.Inconsistent;
            }

            for (var vendor = first; vendor <= last && Flaw == TcFlaw.None; vendor++)
            {
                found.Add(vendor);
            }
        }

        return [.. found];
    }

    private static int Value(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '-' => 62,
        _ => 63,
    };
}
