using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>Packages of CommonJS modules as one script for the browser: each file unchanged in a function of its own, and a <c>require</c> that knows these files.</summary>
internal static class CommonJsBundle
{
    private const string Loader =
        """
        var cache = {};
        function load(path) {
          if (!cache[path]) {
            var module = cache[path] = { exports: {} };
            files[path].call(module.exports, module, module.exports, function (name) {
              return load(name[0] === '.' ? new URL(name, 'file:///' + path).pathname.slice(1) : name + '/lib/cjs/index.js');
            });
          }
          return cache[path].exports;
        }
        """;

    /// <summary>The script; it sets a global variable to the exports of each package by name.</summary>
    public static string Of(string nodeModules, string global, params string[] packages)
    {
        var script = new StringBuilder("(function () {\nvar files = {};\n");
        foreach (var package in packages)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(nodeModules, package, "lib", "cjs"), "*.js", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var path = Path.GetRelativePath(nodeModules, file).Replace('\\', '/');
                script.Append(CultureInfo.InvariantCulture, $"files[{JsonSerializer.Serialize(path)}] = function (module, exports, require) {{\n{File.ReadAllText(file)}\n}};\n");
            }
        }

        var exports = string.Join(", ", packages.Select(p => $"{JsonSerializer.Serialize(p)}: load({JsonSerializer.Serialize(p + "/lib/cjs/index.js")})"));
        return script.Append(Loader).Append(CultureInfo.InvariantCulture, $"\nwindow.{global} = {{ {exports} }};\n}})();\n").ToString();
    }
}
