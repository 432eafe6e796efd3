namespace ConsentAudit.Readings.Panels;

/// <summary>What a colour says to the eye, as far as it says anything.</summary>
internal enum Tint
{
    /// <summary>Not known, or a picture.</summary>
    Unknown,

    /// <summary>Grey, white or black.</summary>
    Grey,

    /// <summary>Green.</summary>
    Green,

    /// <summary>Red.</summary>
    Red,

    /// <summary>Another full colour.</summary>
    Full,
}
