using ConsentAudit.Benchmarks;

if (args is not ["filters"])
{
    Console.Error.WriteLine("Say what to measure: dotnet run -c Release --project tests/ConsentAudit.Benchmarks -- filters");
    return 2;
}

return FilterMeasures.Run();
