namespace ConsentAudit.DemoWeb.Hosting;

/// <summary>The files of the demo web, which travel inside its assembly.</summary>
internal static class EmbeddedFiles
{
    private static readonly Dictionary<string, string> ResourceNames = typeof(EmbeddedFiles).Assembly
        .GetManifestResourceNames()
        // Windows builds name sub-folders with backslashes.
        .ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    public static IEnumerable<string> Names => ResourceNames.Keys;

    public static bool Exists(string name) => ResourceNames.ContainsKey(name);

    public static Stream Open(string name) =>
        typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(ResourceNames[name])
        ?? throw new FileNotFoundException("The assembly lost a file of the demo web.", name);

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    public static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        ".ics" => "text/calendar; charset=utf-8",
        _ => "application/octet-stream",
    };
}
