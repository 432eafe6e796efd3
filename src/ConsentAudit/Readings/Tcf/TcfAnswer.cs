namespace ConsentAudit.Readings.Tcf;

/// <summary>What a consent platform answers to a question that has a yes and a no.</summary>
public enum TcfAnswer
{
    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Its data say one thing and its TC string another.</summary>
    Contradicted,

    /// <summary>It did not answer, or not in a readable way.</summary>
    Unread,
}
