namespace ConsentAudit.Readings.Tcf;

/// <summary>Why a TC string could not be read.</summary>
public enum TcFlaw
{
    /// <summary>It could be read.</summary>
    None,

    /// <summary>There is none.</summary>
    Empty,

    /// <summary>It is longer than any real one.</summary>
    TooLong,

    /// <summary>It holds characters that no TC string has.</summary>
    NotEncoded,

    /// <summary>It is of another version than 2: version 1 has been void since 2020.</summary>
    OtherVersion,

    /// <summary>It ends too early.</summary>
    Truncated,

    /// <summary>It contradicts itself: a range that ends before it begins, a segment that stands there twice.</summary>
    Inconsistent,
}
