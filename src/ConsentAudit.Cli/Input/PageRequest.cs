namespace ConsentAudit.Cli.Input;

/// <summary>A page to audit.</summary>
/// <param name="Url">Its address, http or https, as it is opened.</param>
/// <param name="Label">The user's own name for it, or null.</param>
public sealed record PageRequest(string Url, string? Label = null);
