using System.ComponentModel;
using System.Diagnostics;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>The packages that package-lock.json names, brought by npm, which checks each against the lock; kept beside the tests until the lock changes.</summary>
internal static class NpmPackages
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // Tests that run side by side wait for the same npm.
    private static readonly Lazy<Task<string>> Fetched = new(FetchOnceAsync);

    /// <summary>Brings them, and tells their folder; where that cannot be done, the tests are skipped, and in CI they fail.</summary>
    public static Task<string> FetchAsync() => Fetched.Value;

    private static async Task<string> FetchOnceAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "RealManagers");
        var packages = Path.Combine(folder, "node_modules");
        var fetched = Path.Combine(folder, "fetched-lock.json");
        var wanted = await File.ReadAllTextAsync(Path.Combine(folder, "package-lock.json"));
        if (Directory.Exists(packages) && File.Exists(fetched) && await File.ReadAllTextAsync(fetched) == wanted)
        {
            return packages;
        }

        await InstallAsync(folder);
        await File.WriteAllTextAsync(fetched, wanted);
        return packages;
    }

    private static async Task InstallAsync(string folder)
    {
        // No script of any package runs: they are only read.
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var npm = Process.Start(start) ?? throw new InvalidOperationException("npm did not start.");
            try
            {
                var told = await Task.WhenAll(npm.StandardOutput.ReadToEndAsync(patience.Token), npm.StandardError.ReadToEndAsync(patience.Token));
                await npm.WaitForExitAsync(patience.Token);
                if (npm.ExitCode != 0)
                {
                    Absent("npm could not bring the consent managers: " + string.Join('\n', told));
                }
            }
            catch (OperationCanceledException)
            {
                npm.Kill(entireProcessTree: true);
                Absent($"npm did not bring the consent managers within {Patience}.");
            }
        }
        catch (Win32Exception e)
        {
            Absent($"npm is not on this machine ({e.Message}): the real consent managers are not tested.");
        }
    }

    // A developer without npm is told; CI always has it, and what is missing there is a failure.
    private static void Absent(string why)
    {
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            Assert.Fail(why);
        }

        Assert.Ignore(why);
    }
}
