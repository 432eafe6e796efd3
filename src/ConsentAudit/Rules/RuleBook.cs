using System.Text;

namespace ConsentAudit.Rules;

/// <summary>The rules of this version, in the order of the report.</summary>
public static class RuleBook
{
    /// <summary>All rules by id.</summary>
    public static IReadOnlyDictionary<string, IRule> All { get; } = new IRule[]
    {
        new BannerPresent(),
        new NoticeOnlyBanner(),
        new AcceptControlFound(),
        new RejectOnFirstLayer(),
        new SettingsAvailable(),
        new RejectClickParity(),
        new RejectLatencyParity(),
        new RefusalSecondWall(),
        new PurposeGranularity(),
        new NoPrechecked(),
        new LiTogglesOn(),
        new SaveUnselectedEqualsRefusal(),
        new RejectRecorded(),
        new ConflictingConsentInterfaces(),
        new PaidRefusalOnly(),
        new ConsequencesStated(),
        new ServiceTiedToConsent(),
        new AdCookieBeforeConsent(),
        new TrackerRequestBeforeConsent(),
        new StorageIdBeforeConsent(),
        new AdCookieAfterReject(),
        new TrackerRequestAfterReject(),
        new AuditEvidenceComplete(),
    }.ToDictionary(r => IdOf(r.GetType()), StringComparer.Ordinal);

    /// <summary>A rule's id: the class's name in kebab-case.</summary>
    public static string IdOf(Type rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var id = new StringBuilder();
        foreach (var c in rule.Name)
        {
            if (char.IsUpper(c) && id.Length > 0)
            {
                id.Append('-');
            }

            id.Append(char.ToLowerInvariant(c));
        }

        return id.ToString();
    }
}
