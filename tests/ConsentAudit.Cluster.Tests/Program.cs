using ConsentAudit.Cli.Commands;
using ConsentAudit.Cluster.Tests.Setup;

// What the tests start as processes of their own.
switch (args)
{
    case ["worker", var storeFile, var patience, var milliseconds]:
        return await FakeWorker.RunAsync(storeFile, double.Parse(patience, System.Globalization.CultureInfo.InvariantCulture), int.Parse(milliseconds, System.Globalization.CultureInfo.InvariantCulture));
    case ["assemblies", .. var words]:
        var code = await CommandLine.RunAsync(words);
        Console.WriteLine(string.Join('\n', AppDomain.CurrentDomain.GetAssemblies().Select(a => "loaded " + a.GetName().Name)));
        return code;
    default:
        return 2;
}
