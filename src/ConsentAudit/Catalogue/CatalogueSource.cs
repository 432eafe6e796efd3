using System.Reflection;
using System.Text;

namespace ConsentAudit.Catalogue;

/// <summary>The files of <c>rules/</c>, by their path below it: those built into the tool, or a folder of the user's read by the caller.</summary>
public sealed class CatalogueSource
{
    private const string Prefix = "rules/";

    /// <summary>Files by path, such as <c>lexicon/fr.json</c>.</summary>
    public CatalogueSource(IReadOnlyDictionary<string, string> files) =>
        Files = new SortedDictionary<string, string>(files.ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal);

    /// <summary>Texts by path, sorted.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The rules that were built into the tool.</summary>
    public static CatalogueSource BuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/')).Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)
                ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))
                ?? throw new InvalidOperationException($"The built-in file {name} cannot be opened.");
            using var reader = new StreamReader(stream, Encoding.UTF8);
            files[name[Prefix.Length..]] = reader.ReadToEnd();
        }

        return new CatalogueSource(files);
    }

    /// <summary>The files in one folder with one ending, sorted by path.</summary>
    public IEnumerable<KeyValuePair<string, string>> In(string folder, string ending) =>
        Files.Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal) && f.Key.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>A file's text.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public string Text(string path) =>
        Files.TryGetValue(path, out var text) ? text : throw new InputException($"rules/{path} is missing.");
}
