namespace ConsentAudit.Readings.Services;

/// <summary>Words that stand in the place of a service and say that it needs consent.</summary>
/// <param name="Kind">A kind of <see cref="ServiceKind"/>.</param>
/// <param name="Text">The words.</param>
/// <param name="Names">The known services that they or the words around them name.</param>
internal sealed record WithheldNotice(string Kind, string Text, IReadOnlyList<string> Names);
