using System.Text.Json;

namespace ConsentAudit.Cli.Input;

/// <summary>An option in a file of options.</summary>
/// <param name="Name">Its long name, without the dashes.</param>
/// <param name="Kind">What kind of value it has.</param>
/// <param name="Values">The value as text, or several of them where it is a list.</param>
/// <param name="Line">In which line it stands, from 1.</param>
internal sealed record FileOption(string Name, JsonValueKind Kind, IReadOnlyList<string> Values, int Line);
