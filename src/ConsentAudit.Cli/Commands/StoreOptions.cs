using System.CommandLine;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cluster.Stores;

namespace ConsentAudit.Cli.Commands;

/// <summary>Where the store is: <c>--store</c>, <c>--store-file</c>, or the variable CONSENTAUDIT_STORE.</summary>
internal sealed class StoreOptions
{
    private readonly Option<string?> store = new("--store") { Description = "Connection string of the PostgreSQL store, Host=…;Database=…; better in the variable CONSENTAUDIT_STORE or a file, for others on this machine can read a command line" };
    private readonly Option<string?> storeFile = new("--store-file") { Description = "File that holds the connection string" };

    public void AddTo(Command command)
    {
        command.Options.Add(store);
        command.Options.Add(storeFile);
    }

    /// <exception cref="InputException">None is given, or one that is none.</exception>
    public StoreAddress Read(ParseResult parsed)
    {
        if (parsed.GetValue(store) is { } text)
        {
            return StoreAddress.Parse(text, "--store");
        }

        if (parsed.GetValue(storeFile) is { } file)
        {
            return StoreAddress.Parse(InputFile.Text(file, "--store-file ", 1), $"--store-file {file}");
        }

        return Environment.GetEnvironmentVariable(StoreAddress.Variable) is { Length: > 0 } variable
            ? StoreAddress.Parse(variable, StoreAddress.Variable)
            : throw new InputException($"Name the store: --store, --store-file, or the variable {StoreAddress.Variable}.");
    }
}
