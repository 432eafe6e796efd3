namespace ConsentAudit.Cluster.Tests.Commands;

/// <summary>The tool without the cluster: no part of Hangfire or Npgsql is loaded, and so none costs time.</summary>
public sealed class PlainToolTests
{
    private static readonly string[] Cluster = ["loaded Npgsql", "loaded Hangfire", "loaded Dapper", "loaded Newtonsoft"];

    private static async Task<IEnumerable<string>> LoadedAsync(params string[] words)
    {
        var (_, output, _) = await Tool.RunAsync(typeof(PlainToolTests).Assembly.Location, null, ["assemblies", .. words]);
        Assert.That(output, Does.Contain("loaded ConsentAudit.Cli"));
        return output.Split('\n').Where(l => Cluster.Any(c => l.StartsWith(c, StringComparison.Ordinal)));
    }

    [TestCase("--help")]
    [TestCase("label", "Tout refuser")]
    [TestCase("audit", "no-such-list.txt")]
    [TestCase("worker", "--help")]
    public async Task Nothing_of_the_cluster_is_loaded(params string[] words) => Assert.That(await LoadedAsync(words), Is.Empty);

    [Test]
    public async Task Where_the_store_is_asked_for_it_is() => Assert.That(await LoadedAsync("collect", "night", "-o", "run", "--store", "Host=127.0.0.1;Port=1;Username=u;Database=d"), Has.Some.EqualTo("loaded Npgsql"));
}
