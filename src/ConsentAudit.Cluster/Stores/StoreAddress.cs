using Npgsql;

namespace ConsentAudit.Cluster.Stores;

/// <summary>Where the store is. What it prints of itself holds no password.</summary>
public sealed class StoreAddress
{
    /// <summary>The variable that may hold the connection string.</summary>
    public const string Variable = "CONSENTAUDIT_STORE";

    private readonly NpgsqlConnectionStringBuilder parts;

    private StoreAddress(NpgsqlConnectionStringBuilder parts) => this.parts = parts;

    internal string ConnectionString => parts.ConnectionString;

    /// <summary>Reads a connection string of Npgsql's form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where it was found, for the message, which never repeats it.</param>
    /// <exception cref="InputException">It has another form.</exception>
    public static StoreAddress Parse(string text, string from)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(text.Trim()) { PersistSecurityInfo = false, IncludeErrorDetail = false, ApplicationName = "consentaudit" };
            return string.IsNullOrWhiteSpace(parts.Host) ? throw new InputException(Wrong(from)) : new StoreAddress(parts);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new InputException(Wrong(from));
        }
    }

    /// <summary>The address with room for so many connections at once.</summary>
    internal StoreAddress For(int connections) => new(new NpgsqlConnectionStringBuilder(parts.ConnectionString) { MaxPoolSize = Math.Max(parts.MaxPoolSize, connections) });

    /// <summary>A message of others, without the password of this address.</summary>
    internal string Mask(string message) => parts.Password is { Length: > 0 } password ? message.Replace(password, "***", StringComparison.Ordinal) : message;

    /// <inheritdoc/>
    public override string ToString() => $"{parts.Host}:{parts.Port}/{parts.Database ?? parts.Username}";

    private static string Wrong(string from) => $"{from} holds no address of a store, which has the form Host=…;Database=…;Username=…;Password=….";
}
