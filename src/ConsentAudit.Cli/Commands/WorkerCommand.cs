using System.CommandLine;
using System.Net;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cli.Screen;
using ConsentAudit.Cluster.Results;
using ConsentAudit.Cluster.Stores;
using ConsentAudit.Cluster.Workers;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>worker</c>: audits what was submitted, until it is stopped.</summary>
internal static class WorkerCommand
{
    public const string Name = "worker";

    private const string PasswordVariable = "CONSENTAUDIT_DASHBOARD_PASSWORD";

    public static Command Create()
    {
        var store = new StoreOptions();
        var concurrency = new Option<int?>("--concurrency") { Description = "Pages side by side [from cores and memory]" };
        var browser = new Option<string?>("--browser") { Description = "Path of the Chromium to use" };
        var shelf = new Option<string?>("--evidence-store") { Description = "Folder that all machines reach, for the evidence [in the database]" };
        var dashboard = new Option<string?>("--dashboard") { Description = "Serve Hangfire's dashboard at this address, as in 127.0.0.1:5080" };
        var password = new Option<string?>("--dashboard-password-file") { Description = $"File with the dashboard's password; also {PasswordVariable}; needed where others can reach the address" };
        var idle = new Option<bool>("--until-idle") { Description = "End when nothing is left to do" };
        var command = new Command(Name, "Audits the pages that were submitted (see submit). SIGTERM or Ctrl-C: finishes the pages under way, and takes no more.") { concurrency, browser, shelf, dashboard, password, idle };
        store.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var address = store.Read(parsed);
            var pages = parsed.GetValue(concurrency) ?? RunSettings.DefaultConcurrency;
            var settings = new WorkerSettings
            {
                Concurrency = pages >= 1 ? pages : throw new InputException("--concurrency takes 1 or more."),
                Shelf = parsed.GetValue(shelf) is { } folder ? EvidenceShelf.Open(folder) : null,
                UntilIdle = parsed.GetValue(idle),
                Dashboard = parsed.GetValue(dashboard) is { } at ? EndPoint(at) : null,
                DashboardPassword = Password(parsed.GetValue(password)),
            };
            await RunAsync(address, settings, parsed.GetValue(browser), cancel);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task RunAsync(StoreAddress address, WorkerSettings settings, string? browser, CancellationToken cancel)
    {
        // A worker without a browser would do nothing but hold up pages.
        await BrowserInstaller.FindOrInstallAsync(new BrowserSettings { Path = browser }, Say, cancel);
        await using var store = await Store.OpenAsync(address, cancel, Worker.Connections(settings.Concurrency));
        Say($"Worker {settings.Name}, {settings.Concurrency} side by side, on {address}.");
        await new Worker(store, settings, BatchOpening.With(browser, Say, TimeProvider.System), Say, TimeProvider.System).RunAsync(cancel);
    }

    private static void Say(string message) => Console.Error.WriteLine(Plain.Text(message));

    private static IPEndPoint EndPoint(string text) => IPEndPoint.TryParse(text, out var address) && text.Contains(':', StringComparison.Ordinal)
        ? address
        : throw new InputException($"--dashboard takes an IP address and a port, as in 127.0.0.1:5080, and not {text}.");

    private static string? Password(string? file)
    {
        var text = file is null ? Environment.GetEnvironmentVariable(PasswordVariable) : InputFile.Text(file, "--dashboard-password-file ", 1).Trim();
        return text is { Length: 0 } && file is not null ? throw new InputException($"--dashboard-password-file {file} holds no password.") : text is { Length: > 0 } ? text : null;
    }
}
