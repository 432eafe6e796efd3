using System.CommandLine;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Names;
using ConsentAudit.Cli.Input;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>demo</c>: the same audit, on news sites that the tool itself serves on this machine.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var options = new RunOptions();
        var command = new Command("demo", "Audits the embedded news sites; needs no internet.");
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = options.Read(parsed, TimeProvider.System);
            await using var web = await DemoWeb.DemoWeb.StartAsync(cancel);
            var demo = settings with
            {
                Command = "demo",
                Browser = settings.Browser with { ConnectTo = [ConnectTo.Parse(web.ConnectTo)], UnresolvedHosts = web.UnresolvedHosts },
                Names = new TableHostNames(web.Aliases),
                Visits = settings.Visits with { IgnoreHttpsErrors = true },
            };
            var pages = web.Sites.Select(s => new PageRequest(s.Url.AbsoluteUri, s.Description.In(settings.Language))).ToList();
            var result = await AuditCommand.RunAsync(demo, pages, cancel);

            // Its findings are its purpose.
            return result.Stopped ? ExitCodes.Stopped : ExitCodes.Success;
        });
        return command;
    }
}
