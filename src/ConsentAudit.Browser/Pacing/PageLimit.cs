namespace ConsentAudit.Browser.Pacing;

/// <summary>Decides how many pages go side by side: as many as keep the processors busy, and no more, for on a machine that is short of time banners come late.</summary>
/// <param name="start">How many at first.</param>
/// <param name="least">How many at least, however busy the processors are.</param>
/// <param name="most">How many at most.</param>
public sealed class PageLimit(int start, int least, int most)
{
    private const double Idle = 0.85;
    private const double Full = 0.98;

    // What a page may take, and what must be left for others.
    private const long PageBytes = 400_000_000;
    private const long SpareBytes = 600_000_000;

    // How many askings in a row say that the processors are full; and how many pass after pages timed out, before more are tried again.
    private const int FullInARow = 3;
    private const int Rest = 10;

    private int full;
    private int rest;

    /// <summary>How many there may be now.</summary>
    public int Current { get; private set; } = Math.Clamp(start, 1, most);

    /// <summary>Decides anew.</summary>
    /// <param name="load">How busy the machine is.</param>
    /// <param name="allTaken">Whether as many pages are under way as there may be.</param>
    /// <param name="ended">How many of the last pages there were.</param>
    /// <param name="timedOut">How many of those ran out of time.</param>
    /// <returns>Whether pages timed out so that fewer were decided on.</returns>
    public bool Decide(MachineLoad load, bool allTaken, int ended, int timedOut)
    {
        ArgumentNullException.ThrowIfNull(load);
        if (timedOut >= 2 && timedOut * 3 >= ended)
        {
            (Current, rest) = (Math.Max(1, Current / 2), Rest);
            return true;
        }

        full = load.Busy >= Full ? full + 1 : 0;
        if (load.FreeBytes < SpareBytes)
        {
            Current = Math.Max(1, Current - 1);
        }
        else if (full >= FullInARow)
        {
            (Current, full) = (Math.Max(Math.Min(least, Current), Current - 1), 0);
        }
        else if (rest > 0)
        {
            rest--;
        }
        else if (allTaken && load.Busy < Idle && load.FreeBytes is null or > PageBytes + SpareBytes)
        {
            Current = Math.Min(most, Current + 1);
        }

        return false;
    }
}
