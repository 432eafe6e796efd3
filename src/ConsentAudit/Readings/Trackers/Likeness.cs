namespace ConsentAudit.Readings.Trackers;

/// <summary>How the values of one name compare between fresh profiles.</summary>
internal enum Likeness
{
    /// <summary>No part is long enough to tell visitors apart.</summary>
    Short,

    /// <summary>What is long enough stands in the address of a page that was visited.</summary>
    OfThePage,

    /// <summary>The same in all profiles.</summary>
    Alike,

    /// <summary>Values differ, but what one profile has another has too: a variant, a version or some content.</summary>
    Returning,

    /// <summary>One profile only has such a value: there is nothing to compare it with.</summary>
    Alone,

    /// <summary>Each profile has a part that no other has.</summary>
    Own,
}
