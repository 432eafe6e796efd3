namespace ConsentAudit.Cluster.Results;

/// <summary>How far a batch is.</summary>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Finished">How many have a result.</param>
/// <param name="GivenUp">How many were tried as often as they may be; they can be begun again from the dashboard.</param>
public sealed record BatchProgress(int Pages, int Finished, int GivenUp)
{
    /// <summary>Whether nothing more will come by itself.</summary>
    public bool IsOver => Finished + GivenUp >= Pages;
}
