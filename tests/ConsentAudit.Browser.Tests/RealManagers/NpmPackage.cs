using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>A package as it ships in the npm registry, brought by npm itself (which checks its integrity) and unpacked in memory.</summary>
internal static class NpmPackage
{
    /// <summary>The package's files by path.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="version">Its version: what is tested does not change by itself.</param>
    public static async Task<IReadOnlyDictionary<string, byte[]>> FetchAsync(string name, string version)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "consentaudit-npm")).FullName;
        var file = Path.Combine(folder, $"{name}-{version}.tgz");
        if (!File.Exists(file))
        {
            await PackAsync($"{name}@{version}", folder);
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        await using var tar = new TarReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (await tar.GetNextEntryAsync() is { } entry)
        {
            if (entry.DataStream is { } data)
            {
                using var copy = new MemoryStream();
                await data.CopyToAsync(copy);
                files[entry.Name["package/".Length..]] = copy.ToArray();
            }
        }

        return files;
    }

    private static async Task PackAsync(string package, string folder)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["pack", package, "--silent", "--pack-destination", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var npm = Process.Start(start) ?? throw new InvalidOperationException("npm did not start.");
            var errors = npm.StandardError.ReadToEndAsync();
            await npm.StandardOutput.ReadToEndAsync();
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0)
            {
                Absent($"npm could not bring {package}: {await errors}");
            }
        }
        catch (Win32Exception e)
        {
            Absent($"npm is not on this machine ({e.Message}): the consent manager {package} is not tested.");
        }
    }

    // A developer without npm is told; CI always has it, and a missing package there is a failure.
    private static void Absent(string why)
    {
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            Assert.Fail(why);
        }

        Assert.Ignore(why);
    }
}
