using BenchmarkDotNet.Attributes;
using ConsentAudit.Catalogue.Filters;

namespace ConsentAudit.Benchmarks;

/// <summary>What it costs to load a long list and to ask it about a request; against asking every filter in turn.</summary>
public class FilterBenchmarks
{
    private const int Few = 100;

    private readonly byte[] file = FilterSynthesis.List();
    private readonly FilterRequest[] requests = FilterSynthesis.Requests();
    private FilterLists lists = FilterLists.None;

    /// <summary>Loads the list, and makes sure that both ways find the same.</summary>
    [GlobalSetup]
    public void Setup()
    {
        lists = Load();
        var found = requests.Count(r => lists.Match(r) is not null);
        Console.WriteLine($"// {lists.Lists[0].Filters} filters, {lists.Lists[0].Exceptions} exceptions; {found} of {requests.Length} requests found on the list");
        if (lists.Lists[0].Unsupported > 0 || requests.Take(Few).Any(r => lists.Match(r)?.Filter != FindNaively(r)))
        {
            throw new InvalidOperationException("The index and the naive scan differ: what they cost cannot be compared.");
        }
    }

    /// <summary>Parser and index together.</summary>
    [Benchmark]
    public FilterLists Load() => new([FilterList.Read("synthetic.txt", file)]);

    /// <summary>One request.</summary>
    [Benchmark(OperationsPerInvoke = FilterSynthesis.Asked)]
    public int Match()
    {
        var found = 0;
        foreach (var request in requests)
        {
            found += lists.Match(request) is null ? 0 : 1;
        }

        return found;
    }

    /// <summary>One request, asking each filter in the order of the list.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Few)]
    public int Naive()
    {
        var found = 0;
        for (var i = 0; i < Few; i++)
        {
            found += FindNaively(requests[i]) is null ? 0 : 1;
        }

        return found;
    }

    private string? FindNaively(FilterRequest request)
    {
        var target = new FilterTarget(request.Url, request.Document, request.Type, request.IsThirdParty);
        return First(lists.Lists[0].All, target) is { } found && First(lists.Lists[0].Taking, target) is null ? found : null;
    }

    private static string? First(IReadOnlyList<Filter> filters, in FilterTarget target)
    {
        foreach (var filter in filters)
        {
            if (filter.Fits(target))
            {
                return filter.Text;
            }
        }

        return null;
    }
}
