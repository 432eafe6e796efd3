namespace ConsentAudit.Cli.Input;

/// <summary>Sizes of the window: <c>desktop</c>, <c>mobile</c> or <c>WxH</c>.</summary>
internal static class Viewports
{
    public static (int Width, int Height, bool Mobile) Parse(string text)
    {
        switch (text)
        {
            case "desktop":
                return (1366, 768, false);
            case "mobile":
                return (390, 844, true);
            default:
                var parts = text.Split('x');
                return parts.Length == 2 && ushort.TryParse(parts[0], out var w) && ushort.TryParse(parts[1], out var h) && w is >= 200 and <= 8000 && h is >= 200 and <= 8000
                    ? (w, h, w < 600)
                    : throw new InputException($"--viewport takes desktop, mobile or WxH (200 to 8000 pixels), and not {text}.");
        }
    }
}
