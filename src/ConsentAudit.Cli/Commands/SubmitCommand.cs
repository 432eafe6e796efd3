using System.CommandLine;
using System.Globalization;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;
using ConsentAudit.Cluster.Batches;
using ConsentAudit.Cluster.Stores;

namespace ConsentAudit.Cli.Commands;

/// <summary><c>submit</c>: brings a list of pages into the store, a job for each.</summary>
internal static class SubmitCommand
{
    private const string Never = "never";

    public static Command Create()
    {
        var inputs = new Argument<string[]>("input") { Description = "Addresses, or files of them, as audit takes them", Arity = ArgumentArity.ZeroOrMore };
        var store = new StoreOptions();
        var batch = new Option<string?>("--batch") { Description = "Name of the batch [the list's name and the day]" };
        var cron = new Option<string?>("--cron") { Description = "Audit the list again and again: the five fields of cron, in UTC, as in \"0 3 * * *\"; never: no more" };
        var config = new Option<string?>("--config") { Description = $"File of options, as audit takes it; {OptionFile.Usual} in the current folder is read by itself" };
        var options = new RunOptions();
        var command = new Command("submit", "Submits pages to workers (see worker), one job a page; what is submitted twice is there once. Takes the options of audit.") { batch, cron, config };
        command.Arguments.Add(inputs);
        store.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var address = store.Read(parsed);
            if (parsed.GetValue(cron) == Never)
            {
                var ended = parsed.GetValue(batch) ?? throw new InputException("--cron never takes the name of the list: --batch.");
                await using var opened = await Store.OpenAsync(address, cancel);
                await new Submission(opened, TimeProvider.System).EndAsync(ended, cancel);
                return ExitCodes.Success;
            }

            var settings = options.Read(RunLayers.Of(parsed, parsed.GetValue(config), null, new WrittenOptions(command, options)), TimeProvider.System);
            var given = parsed.GetValue(inputs) is { Length: > 0 } some ? some : throw new InputException("submit takes the addresses of pages, or files of them.");
            var name = parsed.GetValue(batch) is { } chosen ? BatchName.Parse(chosen) : NameOf(given, dated: parsed.GetValue(cron) is null);
            await SubmitAsync(address, name, parsed.GetValue(cron), settings, given, cancel);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task SubmitAsync(StoreAddress address, string name, string? cron, RunSettings settings, string[] inputs, CancellationToken cancel)
    {
        var pages = PagePlan.Of(PageList.Read(inputs, Console.In));
        BatchPlan.Check(settings, pages);
        var files = BatchPlan.Files(settings);
        var catalogue = BatchPlan.Catalogue(settings, files);
        var plan = RunPlans.Of(settings, pages, catalogue, TimeProvider.System.GetUtcNow());
        await using var store = await Store.OpenAsync(address, cancel);
        var submission = new Submission(store, TimeProvider.System);
        var made = cron is null ? await submission.AddAsync(name, plan, files, cancel) : await submission.RepeatAsync(name, cron, plan, files, cancel);
        Console.Error.WriteLine(Screen.Words.In(
            settings.Language,
            $"Pages ajoutées : {made.Added} ; le lot en compte {made.Pages}.",
            $"Pages added: {made.Added}; the batch has {made.Pages}."));
        Console.WriteLine(made.Batch);
    }

    private static string NameOf(string[] inputs, bool dated)
    {
        var stem = inputs is [var one] && File.Exists(one) ? Path.GetFileNameWithoutExtension(one) : "pages";
        var name = string.Concat(stem.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')).TrimStart('-', '_');
        var day = dated ? TimeProvider.System.GetLocalNow().ToString("-yyyyMMdd", CultureInfo.InvariantCulture) : "";
        return (name.Length == 0 ? "pages" : name[..Math.Min(name.Length, 80)]) + day;
    }
}
