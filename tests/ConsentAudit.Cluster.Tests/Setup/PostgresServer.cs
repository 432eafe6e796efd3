using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ConsentAudit.Cluster.Tests.Setup;

/// <summary>A PostgreSQL of the tests' own, in a temporary folder, on a free port.</summary>
internal sealed class PostgresServer : IDisposable
{
    public const string Password = "s3cret-of-the-store";

    private const string User = "audit";

    // Debian's package makes this user; PostgreSQL refuses to run as root.
    private const string Other = "postgres";

    private readonly string bin;
    private readonly string folder = Directory.CreateTempSubdirectory("consentaudit-pg-").FullName;
    private readonly int port = FreePort();

    private PostgresServer(string bin) => this.bin = bin;

    /// <summary>The folder of PostgreSQL's programs; null where it is not installed.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(v => Path.Combine(v, "bin")).Where(b => File.Exists(Path.Combine(b, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    public static PostgresServer Start(string programs)
    {
        var server = new PostgresServer(programs);
        var secret = Path.Combine(server.folder, "password");
        File.WriteAllText(secret, Password);
        if (Environment.IsPrivilegedProcess)
        {
            Run("chown", "-R", Other, server.folder);
        }

        server.AsOther("initdb", "-D", server.Data, "-U", User, "--auth=scram-sha-256", $"--pwfile={secret}", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        server.Begin();
        return server;
    }

    /// <summary>A connection string to a database of it.</summary>
    public string StringOf(string database) => $"Host=127.0.0.1;Port={port};Username={User};Password={Password};Database={database}";

    /// <summary>Makes a database, as a copy of another where one is named.</summary>
    public async Task<string> DatabaseAsync(string name, string? model = null)
    {
        await using var connection = new NpgsqlConnection(StringOf("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"create database {name} template {model ?? "template0"}", connection);
        await command.ExecuteNonQueryAsync();
        return StringOf(name);
    }

    /// <summary>Starts it again, as an administrator does: whoever is connected is thrown out.</summary>
    public void Restart()
    {
        AsOther("pg_ctl", "-D", Data, "-m", "fast", "-w", "stop");
        Begin();
    }

    public void Dispose()
    {
        AsOther("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private string Data => Path.Combine(folder, "data");

    // Without the disk's word of honour: a test's data need not outlive a power failure.
    private void Begin() => AsOther("pg_ctl", "-D", Data, "-l", Path.Combine(folder, "log"), "-w", "-o", $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200", "start");

    private void AsOther(string program, params string[] arguments)
    {
        string[] words = [Path.Combine(bin, program), .. arguments];
        if (Environment.IsPrivilegedProcess)
        {
            Run("setpriv", [$"--reuid={Other}", $"--regid={Other}", "--clear-groups", .. words]);
        }
        else
        {
            Run(words[0], words[1..]);
        }
    }

    // No pipes: the server that pg_ctl leaves behind would keep them open.
    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "log=$(mktemp) && { \"$@\" >\"$log\" 2>&1 </dev/null; code=$?; [ $code -eq 0 ] || cat \"$log\" >&2; rm -f \"$log\"; exit $code; }", "sh", program, .. arguments]) { WorkingDirectory = "/tmp", RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {arguments[0]}: {error}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
