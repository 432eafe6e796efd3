namespace ConsentAudit.Browser.Recorders.Hooks;

/// <summary>A call that the page's hook heard.</summary>
/// <param name="Kind">cookie, storage, database, device or press.</param>
/// <param name="Origin">The origin of the document.</param>
/// <param name="At">When.</param>
/// <param name="Detail">Of a cookie, whether the page could read it back at once; of the device, the technique.</param>
/// <param name="What">The cookie's line, the entry's key, the database's name, the call.</param>
/// <param name="Script">The script's address and line, or null.</param>
internal sealed record HookedCall(string Kind, string Origin, DateTimeOffset At, string Detail, string What, string? Script);
