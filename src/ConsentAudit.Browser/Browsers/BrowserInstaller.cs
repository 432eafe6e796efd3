using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ConsentAudit.Browser.Browsers;

/// <summary>Installs a Chromium where there is none: by Playwright's own installer, else by Debian's packages.</summary>
public static class BrowserInstaller
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Finds a browser or installs one.</summary>
    /// <param name="settings">What the user asked for.</param>
    /// <param name="say">Is told in one line what is being done.</param>
    /// <param name="cancel">Stops the installation.</param>
    /// <exception cref="InputException">None is there, and none could be installed.</exception>
    public static async Task<FoundBrowser> FindOrInstallAsync(BrowserSettings settings, Action<string> say, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(say);
        if (BrowserFinder.Find(settings) is { } found)
        {
            return found;
        }

        foreach (var (what, steps) in Ways(settings.Headed))
        {
            say($"No Chromium found: installing one ({what}), once.");
            if (await AllAsync(steps, cancel) && BrowserFinder.Find(settings) is { } installed)
            {
                return installed;
            }
        }

        throw new InputException(
            "No Chromium was found and none could be installed: install Chromium or Google Chrome (on Debian or Ubuntu: apt-get install chromium), or name one with --browser PATH or CONSENTAUDIT_BROWSER.");
    }

    private static IEnumerable<(string What, string[][] Steps)> Ways(bool headed)
    {
        var debian = OperatingSystem.IsLinux() && File.Exists("/etc/debian_version") && Environment.IsPrivilegedProcess;
        if (PlaywrightDriver() is { } driver)
        {
            string[] install = [.. driver, "install", .. debian ? ["--with-deps"] : Array.Empty<string>(), .. headed ? [] : new[] { "--only-shell" }, "chromium"];
            yield return ("Playwright's installer", [install]);
        }

        if (debian)
        {
            // Without recommends: with them, it drags in an upgrade of systemd.
            string[] apt = ["apt-get", "install", "-y", "--no-install-recommends"];
            foreach (var package in headed ? ["chromium"] : new[] { "chromium-headless-shell", "chromium" })
            {
                yield return ($"Debian's package {package}", [["apt-get", "update"], [.. apt, package]]);
            }
        }
    }

    // The package's own node and installer, run apart from us so that nothing of theirs reaches standard output.
    private static string[]? PlaywrightDriver()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var system = OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var machine = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        var node = Path.Combine(folder, "node", $"{system}-{machine}", OperatingSystem.IsWindows() ? "node.exe" : "node");
        var script = Path.Combine(folder, "package", "cli.js");
        return File.Exists(node) && File.Exists(script) ? [node, script] : null;
    }

    private static async Task<bool> AllAsync(string[][] steps, CancellationToken cancel)
    {
        foreach (var step in steps)
        {
            if (!await RunAsync(step, cancel))
            {
                return false;
            }
        }

        return true;
    }

    private static async Task<bool> RunAsync(string[] command, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        process.StandardInput.Close();
        try
        {
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(limit.Token),
                process.StandardError.ReadToEndAsync(limit.Token),
                process.WaitForExitAsync(limit.Token));
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
