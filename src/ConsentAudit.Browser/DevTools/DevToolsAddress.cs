using System.Globalization;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.DevTools;

/// <summary>Finds where a browser that Playwright started listens for another connection, on this machine alone.</summary>
internal static class DevToolsAddress
{
    /// <summary>The switch that makes it listen on a free port; who wants to connect must know the address's secret part.</summary>
    public const string Switch = "--remote-debugging-port=0";

    private const string Profile = "--user-data-dir=";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    /// <summary>Asks the browser for its profile's folder, where it writes the address down.</summary>
    /// <exception cref="PlaywrightException">It did not.</exception>
    public static async Task<Uri> FindAsync(IBrowser browser)
    {
        var session = await browser.NewBrowserCDPSessionAsync();
        var told = await session.SendAsync("SystemInfo.getInfo");
        await session.DetachAsync();
        var file = Path.Combine(ProfileOf(told?.GetProperty("commandLine").GetString() ?? ""), "DevToolsActivePort");
        using var ending = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(Tick);
        while (!ending.IsCancellationRequested)
        {
            if (File.Exists(file) && Read(await File.ReadAllTextAsync(file, CancellationToken.None)) is { } address)
            {
                return address;
            }

            await timer.WaitForNextTickAsync(CancellationToken.None);
        }

        throw new PlaywrightException("it opened no port for the DevTools Protocol");
    }

    /// <summary>The address in the browser's note: the port, and below it the path with its secret; null as long as it is not whole.</summary>
    public static Uri? Read(string note) =>
        note.Split('\n', StringSplitOptions.TrimEntries) is [var port, var path, ..]
        && int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && path.StartsWith("/devtools/browser/", StringComparison.Ordinal) && path.Length > 40
            ? new Uri($"ws://127.0.0.1:{number}{path}")
            : null;

    /// <summary>The profile's folder in a command line; it may be quoted, or hold spaces.</summary>
    public static string ProfileOf(string commandLine)
    {
        var at = commandLine.IndexOf(Profile, StringComparison.Ordinal);
        if (at < 0)
        {
            throw new PlaywrightException("it does not tell where its profile is");
        }

        var value = commandLine[(at + Profile.Length)..];
        if (value.StartsWith('"'))
        {
            return value[1..].Split('"')[0];
        }

        // Windows quotes the whole switch; elsewhere nothing is quoted, and the next switch ends it.
        return at > 0 && commandLine[at - 1] == '"' ? value.Split('"')[0] : value.Split(" --")[0].TrimEnd();
    }
}
