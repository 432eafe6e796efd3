using System.CommandLine;
using ConsentAudit.Browser.Browsers;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>install</c>: finds a Chromium or installs one; says which and where.</summary>
internal static class InstallCommand
{
    public static Command Create()
    {
        var path = new Option<string?>("--browser") { Description = "Path of the Chromium to use" };
        var command = new Command("install", "Finds a Chromium or installs one; says which and where.") { path };
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = new BrowserSettings { Path = parsed.GetValue(path) };
            var found = await BrowserInstaller.FindOrInstallAsync(settings, Console.Error.WriteLine, cancel);
            await using var host = await BrowserHost.StartAsync(found, settings);
            Console.WriteLine($"{host.Name}\t{found.Path ?? found.Channel}\t{found.From}");
            return ExitCodes.Success;
        });
        return command;
    }
}
