namespace ConsentAudit.Catalogue.Filters;

/// <summary>What a line of a filter list is.</summary>
internal enum FilterLineKind
{
    /// <summary>Blank, a comment, a header.</summary>
    Nothing,

    /// <summary>A filter of requests.</summary>
    Filter,

    /// <summary>A filter that takes back others.</summary>
    Exception,

    /// <summary>A filter of what is shown: not our matter.</summary>
    Cosmetic,

    /// <summary>Something that this version does not read, and never guesses.</summary>
    Unsupported,
}
