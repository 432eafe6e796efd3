using ConsentAudit.Audit;
using ConsentAudit.Reports;

namespace ConsentAudit.Cli.Input;

/// <summary>Reads the audit.json of an earlier run: the file, or the run's folder.</summary>
internal static class ReportFile
{
    /// <exception cref="InputException">There is none, or it is something else.</exception>
    public static AuditReport Read(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, "audit.json") : path;
        if (!File.Exists(file))
        {
            throw new InputException($"{file} is missing.");
        }

        try
        {
            using var stream = File.OpenRead(file);
            return JsonReport.Read(stream);
        }
        catch (Exception e) when (e is InputException or IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: {e.Message}");
        }
    }
}
