using System.Security.Cryptography;
using System.Text;

namespace ConsentAudit.Reports.Html;

/// <summary>The report's own script and style, and the policy that lets a browser run these and nothing else.</summary>
internal static class Assets
{
    private static readonly string[] Scripts = ["dom", "state", "list", "banner", "timeline", "findings", "detail", "start"];
    private static readonly string[] Styles = ["base", "list", "detail", "print"];

    /// <summary>The script, in one piece.</summary>
    public static string Script { get; } = "'use strict';\n(() => {\n" + Join(Scripts, "js") + "})();\n";

    /// <summary>The style, in one piece.</summary>
    public static string Style { get; } = "\n" + Join(Styles, "css");

    /// <summary>The content security policy: no network at all, no script or style but those two, no text taken for markup.</summary>
    public static string Policy { get; } = $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'; img-src data:; "
        + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static string Join(string[] names, string kind) => string.Concat(names.Select(name => Read($"html/{name}.{kind}")));

    // Browsers hash what they have parsed, in which every end of line is LF.
    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Assets).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
