namespace ConsentAudit.Reports.Baselines;

/// <summary>What a reviewer decided about a finding.</summary>
public enum Decision
{
    /// <summary>It is as the tool says, and is to be put right.</summary>
    Confirmed,

    /// <summary>It is not as the tool says.</summary>
    Dismissed,

    /// <summary>It is as the tool says, and stays so for a reason that somebody answers for.</summary>
    Accepted,

    /// <summary>To be looked at again.</summary>
    Revisit,
}
