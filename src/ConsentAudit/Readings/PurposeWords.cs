namespace ConsentAudit.Readings;

/// <summary>What the words of a purpose say, as far as they are known.</summary>
/// <param name="Purposes">The purposes that they name.</param>
/// <param name="Profiles">Whether they name storage, profiles, personalised advertising or content: what no legitimate interest allows.</param>
/// <param name="Denies">Whether they say no, so that a switch with them says no where it is on.</param>
public sealed record PurposeWords(IReadOnlyList<Purpose> Purposes, bool Profiles, bool Denies)
{
    /// <summary>Words of which nothing is known.</summary>
    public static readonly PurposeWords Unknown = new([], false, false);
}
