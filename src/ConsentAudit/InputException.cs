namespace ConsentAudit;

/// <summary>A mistake of the user's: one clear sentence, exit code 2.</summary>
public sealed class InputException(string message) : Exception(message);
