using System.Runtime.InteropServices;

namespace ConsentAudit.Browser.Browsers;

/// <summary>Looks for a Chromium on this machine: the user's own, Playwright's, the system's.</summary>
public static class BrowserFinder
{
    private static readonly string[] Names =
    [
        "chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
        "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    /// <summary>The browser to use, or null where none is found.</summary>
    /// <exception cref="InputException">The user names one that is not there.</exception>
    public static FoundBrowser? Find(BrowserSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Path is { Length: > 0 } named)
        {
            return File.Exists(named)
                ? new FoundBrowser(Path.GetFullPath(named), null, "--browser")
                : throw new InputException($"--browser names {named}, where there is no file.");
        }

        if (settings.Channel is { Length: > 0 } channel)
        {
            return new FoundBrowser(null, channel, "--channel");
        }

        if (Environment.GetEnvironmentVariable("CONSENTAUDIT_BROWSER") is { Length: > 0 } told)
        {
            return File.Exists(told)
                ? new FoundBrowser(Path.GetFullPath(told), null, "CONSENTAUDIT_BROWSER")
                : throw new InputException($"CONSENTAUDIT_BROWSER names {told}, where there is no file.");
        }

        return OfPlaywright(settings.Headed) ?? OfSystem(settings.Headed);
    }

    /// <summary>What Playwright's installer left on this machine, the newest first, or null.</summary>
    private static FoundBrowser? OfPlaywright(bool headed)
    {
        var folder = PlaywrightFolder();
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var kinds = headed ? ["chromium-"] : new[] { "chromium_headless_shell-", "chromium-" };
        return kinds
            .SelectMany(kind => Directory.EnumerateDirectories(folder, kind + "*").OrderByDescending(Revision))
            .SelectMany(d => Directory.EnumerateFiles(d, "*", SearchOption.AllDirectories))
            .Where(f => Path.GetFileNameWithoutExtension(f) is "chrome-headless-shell" or "headless_shell" or "chrome" or "Chromium" && IsProgram(f))
            .Select(f => new FoundBrowser(f, null, "Playwright"))
            .FirstOrDefault();
    }

    private static int Revision(string folder) =>
        int.TryParse(folder[(folder.LastIndexOf('-') + 1)..], System.Globalization.NumberStyles.None, null, out var number) ? number : 0;

    private static bool IsProgram(string file) => OperatingSystem.IsWindows()
        ? file.EndsWith(".exe", StringComparison.OrdinalIgnoreCase)
        : (File.GetUnixFileMode(file) & UnixFileMode.UserExecute) != 0;

    private static string PlaywrightFolder()
    {
        if (Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH") is { Length: > 1 } told)
        {
            return told;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsWindows() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "ms-playwright")
            : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? Path.Combine(home, "Library", "Caches", "ms-playwright")
            : Path.Combine(home, ".cache", "ms-playwright");
    }

    private static FoundBrowser? OfSystem(bool headed)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names
            .Where(n => !headed || !n.Contains("headless", StringComparison.Ordinal))
            .SelectMany(n => folders.Select(f => Path.Combine(f, n + ending)))
            .Concat(UsualPlaces())
            .Where(File.Exists)
            .Select(f => new FoundBrowser(f, null, "system"))
            .FirstOrDefault();
    }

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsMacOS())
        {
            yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
            yield return "/Applications/Chromium.app/Contents/MacOS/Chromium";
            yield return "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
        }
        else if (OperatingSystem.IsWindows())
        {
            foreach (var folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData })
            {
                yield return Path.Combine(Environment.GetFolderPath(folder), "Google", "Chrome", "Application", "chrome.exe");
                yield return Path.Combine(Environment.GetFolderPath(folder), "Microsoft", "Edge", "Application", "msedge.exe");
            }
        }
    }
}
