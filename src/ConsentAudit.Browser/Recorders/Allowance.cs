namespace ConsentAudit.Browser.Recorders;

/// <summary>How much of what a page sends is read and kept in one visit, in characters; what ordinary pages send is a hundredth of it.</summary>
/// <param name="characters">So much.</param>
/// <param name="spent">Is told once, when it is used up.</param>
internal sealed class Allowance(int characters, Action spent)
{
    private int left = characters;
    private bool told;

    /// <summary>Whether there is room for so many characters more; if so, they are taken.</summary>
    public bool Takes(int count)
    {
        if (count <= left)
        {
            left -= count;
            return true;
        }

        if (!told)
        {
            told = true;
            spent();
        }

        return false;
    }
}
