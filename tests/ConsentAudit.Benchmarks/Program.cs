using ConsentAudit.Benchmarks;

switch (args)
{
    case ["filters"]:
        return FilterMeasures.Run();
    case ["workbook"]:
        return WorkbookMeasures.Run();
    case ["faults", .. var names]:
        return await FaultMeasures.RunAsync(names);
    case ["soak", .. var pages]:
        return await SoakMeasures.RunAsync(pages.Length == 0 ? 1_000 : int.Parse(pages[0], System.Globalization.CultureInfo.InvariantCulture));
    default:
        Console.Error.WriteLine("Say what to measure, filters, workbook, faults or soak: dotnet run -c Release --project tests/ConsentAudit.Benchmarks -- filters");
        return 2;
}
