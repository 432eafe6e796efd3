namespace ConsentAudit.Readings.Tcf;

/// <summary>One signal of Google's Consent Mode, as a hit tells it.</summary>
/// <param name="Name"><c>ad_storage</c>, <c>analytics_storage</c>, <c>ad_user_data</c> or <c>ad_personalization</c>.</param>
/// <param name="Default">What it was set to before any choice.</param>
/// <param name="Now">What it stood at when the hit was sent.</param>
public sealed record GoogleSignal(string Name, ConsentState Default, ConsentState Now);
