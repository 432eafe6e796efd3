namespace ConsentAudit.Catalogue.Trackers;

/// <summary>By which words and addresses the calls of advertising auctions are known: <c>rules/trackers/auctions.json</c>.</summary>
public sealed record AuctionWords
{
    /// <summary>Calls that ask for bids.</summary>
    public required Signs Bids { get; init; }

    /// <summary>Calls that exchange identifiers.</summary>
    public required Signs Syncs { get; init; }

    /// <summary>Words of a path or of a sub-domain, and addresses. They say something of known advertising hosts only.</summary>
    /// <param name="Words">A word, or words in a row.</param>
    /// <param name="Addresses">Hosts with the beginning of a path, by whole parts.</param>
    public sealed record Signs(IReadOnlyList<string> Words, IReadOnlyList<string> Addresses)
    {
        /// <summary>Whether an address bears one of them.</summary>
        public bool Fit(Uri address)
        {
            ArgumentNullException.ThrowIfNull(address);
            var words = $" {string.Join(' ', Spelled(address.Host).SkipLast(2))} . {string.Join(' ', Spelled(address.AbsolutePath))} ";
            return Words.Any(w => words.Contains($" {w} ", StringComparison.Ordinal)) || Addresses.Any(a => KnownService.Covers(a, address));
        }

        private static IEnumerable<string> Spelled(string text) =>
            string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
