namespace ConsentAudit.Readings.Tcf;

/// <summary>Reads what a hit of Google's tags tells about consent: its parameters <c>gcs</c> and <c>gcd</c>.</summary>
/// <remarks>Google publishes neither; the meaning is what practitioners have found and agree on.</remarks>
public static class GoogleConsent
{
    private const int Longest = 100;

    /// <summary>The four signals, in the order in which <c>gcd</c> tells them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["ad_storage", "analytics_storage", "ad_user_data", "ad_personalization"];

    /// <summary>Of <c>G1xy</c>: x is ad_storage, y analytics_storage; 1 granted, 0 denied, a dash not set. Nothing where it is told otherwise.</summary>
    public static IReadOnlyList<GoogleSignal> Gcs(string? gcs) =>
        gcs is ['G', '1', var ads, var analytics] && IsDigit(ads) && IsDigit(analytics)
            ? [new(Names[0], ConsentState.Unknown, Digit(ads)), new(Names[1], ConsentState.Unknown, Digit(analytics))]
            : [];

    /// <summary>Of <c>13p3p3p3p5</c>: a letter for each signal, among digits that are no matter here. Nothing where it has another form.</summary>
    public static IReadOnlyList<GoogleSignal> Gcd(string? gcd)
    {
        if (gcd is null or { Length: > Longest } || !gcd.StartsWith('1') || !gcd.All(char.IsAsciiLetterOrDigit))
        {
            return [];
        }

        var letters = gcd.Where(char.IsAsciiLetter).Take(Names.Count).ToList();
        return letters.Count < Names.Count ? [] : [.. Names.Zip(letters, Letter)];
    }

    private static GoogleSignal Letter(string name, char letter)
    {
        var (before, now) = letter switch
        {
            'l' => (ConsentState.Unset, ConsentState.Unset),
            'm' => (ConsentState.Unset, ConsentState.Denied),
            'n' => (ConsentState.Unset, ConsentState.Granted),
            'p' or 'q' => (ConsentState.Denied, ConsentState.Denied),
            'r' => (ConsentState.Denied, ConsentState.Granted),
            't' or 'v' => (ConsentState.Granted, ConsentState.Granted),
            'u' => (ConsentState.Granted, ConsentState.Denied),
            _ => (ConsentState.Unknown, ConsentState.Unknown),
        };
        return new GoogleSignal(name, before, now);
    }

    private static bool IsDigit(char c) => c is '0' or '1' or '-';

    private static ConsentState Digit(char c) => c switch
    {
        '1' => ConsentState.Granted,
        '0' => ConsentState.Denied,
        _ => ConsentState.Unset,
    };
}
