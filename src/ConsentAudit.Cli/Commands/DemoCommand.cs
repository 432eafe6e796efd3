using System.CommandLine;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Names;
using ConsentAudit.Cli.Input;
using ConsentAudit.DemoWeb;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>demo</c>: the same audit, on news sites that the tool itself serves on this machine.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var options = new RunOptions();
        var only = new Option<string?>("--only") { Description = "Names of the sites to audit, separated by commas [all]" };
        var command = new Command("demo", "Audits the embedded news sites; needs no internet.");
        command.Options.Add(only);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = options.Read(parsed, TimeProvider.System);
            var names = Names(parsed.GetValue(only));
            await using var web = await DemoWeb.DemoWeb.StartAsync(cancel);
            var demo = settings with
            {
                Command = "demo",
                Browser = settings.Browser with { ConnectTo = [ConnectTo.Parse(web.ConnectTo)], UnresolvedHosts = web.UnresolvedHosts },
                Names = new TableHostNames(web.Aliases),
                Visits = settings.Visits with { IgnoreHttpsErrors = true },
            };
            var pages = web.Sites.Where(s => names is null || names.Contains(s.Name)).Select(s => new PageRequest(s.Url.AbsoluteUri, s.Description.In(settings.Language))).ToList();
            var result = await AuditCommand.RunAsync(demo, pages, cancel);

            // Its findings are its purpose.
            return result.Stopped ? ExitCodes.Stopped : ExitCodes.Success;
        });
        return command;
    }

    private static HashSet<string>? Names(string? list)
    {
        var names = list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        return names?.FirstOrDefault(n => DemoSites.All.All(s => s.Name != n)) is { } unknown
            ? throw new InputException($"--only: the demo web has no site {unknown}; it has {string.Join(", ", DemoSites.All.Select(s => s.Name))}.")
            : names;
    }
}
