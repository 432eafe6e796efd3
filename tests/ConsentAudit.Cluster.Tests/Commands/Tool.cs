using System.Diagnostics;

namespace ConsentAudit.Cluster.Tests.Commands;

/// <summary>The tool as a process of its own.</summary>
internal static class Tool
{
    public static string Cli => typeof(Cli.ExitCodes).Assembly.Location;

    /// <summary>Runs a program of ours to its end.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(string assembly, string? store, params string[] words)
    {
        using var process = Start(assembly, store, words);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    public static Process Start(string assembly, string? store, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. words]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["CONSENTAUDIT_STORE"] = store ?? "";
        return Process.Start(start)!;
    }
}
