using ConsentAudit.Benchmarks;
using ConsentAudit.Benchmarks.Clusters;
using ConsentAudit.Benchmarks.Pages;

switch (args)
{
    case ["filters"]:
        return FilterMeasures.Run();
    case ["workbook"]:
        return WorkbookMeasures.Run();
    case ["pages", .. var numbers]:
        return await PageMeasures.RunAsync(Number(numbers, 0, 42), Number(numbers, 1, 7 * Environment.ProcessorCount));
    case ["parts", .. var numbers]:
        return await PartMeasures.RunAsync(Number(numbers, 0, 20));
    case ["serve"]:
        return await NewsServer.ServeAsync();
    case ["faults", .. var names]:
        return await FaultMeasures.RunAsync(names);
    case ["concurrency", .. var numbers]:
        return await ConcurrencyMeasures.RunAsync(Number(numbers, 0, 77));
    case ["soak", .. var pages]:
        return await SoakMeasures.RunAsync(pages.Length == 0 ? 1_000 : int.Parse(pages[0], System.Globalization.CultureInfo.InvariantCulture));
    case ["cluster", var what, .. var pages]:
        return await ClusterMeasures.RunAsync(what, pages.Length == 0 ? null : Number(pages, 0, 0));
    default:
        Console.Error.WriteLine("Say what to measure, filters, workbook, pages [number [side by side]], parts [times], faults, soak [pages], concurrency [pages] or cluster submit | collect | workers | kills [pages]: dotnet run -c Release --project tests/ConsentAudit.Benchmarks -- filters");
        return 2;
}

static int Number(string[] given, int index, int otherwise) => given.Length > index ? int.Parse(given[index], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
