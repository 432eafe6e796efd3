using ConsentAudit.Benchmarks;

switch (args)
{
    case ["filters"]:
        return FilterMeasures.Run();
    case ["workbook"]:
        return WorkbookMeasures.Run();
    default:
        Console.Error.WriteLine("Say what to measure, filters or workbook: dotnet run -c Release --project tests/ConsentAudit.Benchmarks -- filters");
        return 2;
}
