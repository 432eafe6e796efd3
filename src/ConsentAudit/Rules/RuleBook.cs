using System.Text;
using ConsentAudit.Catalogue.Packs;
using ConsentAudit.Evidence;

namespace ConsentAudit.Rules;

/// <summary>The rules of this version, in the order of the report.</summary>
public static class RuleBook
{
    /// <summary>All rules by id.</summary>
    public static IReadOnlyDictionary<string, IRule> All { get; } = new IRule[]
    {
        new BannerPresent(),
        new BannerOnDeepLink(),
        new NoticeOnlyBanner(),
        new AcceptControlFound(),
        new RejectOnFirstLayer(),
        new RejectLabelExplicit(),
        new AcceptCountParity(),
        new VisualProminenceParity(),
        new RejectIsButtonNotLink(),
        new RejectInsideBanner(),
        new RejectTextLegible(),
        new ChoiceInfoAboveFold(),
        new SettingsAvailable(),
        new RejectClickParity(),
        new RejectLatencyParity(),
        new RefusalSecondWall(),
        new PurposeGranularity(),
        new NoPrechecked(),
        new LiTogglesOn(),
        new MobileParity(),
        new A11yKeyboardParity(),
        new A11yFocusVisible(),
        new SaveUnselectedEqualsRefusal(),
        new RejectRecorded(),
        new ConflictingConsentInterfaces(),
        new PaidRefusalOnly(),
        new CookieWallHard(),
        new NoEmotionalSteering(),
        new BannerLanguageMatch(),
        new PurposesFirstLayer(),
        new AdPurposeDisclosed(),
        new ControllersList(),
        new PartnerCountFirstLayer(),
        new ExcessivePartners(),
        new PolicyLinkWorks(),
        new ConsequencesStated(),
        new WithdrawAnnounced(),
        new ServiceTiedToConsent(),
        new AdCookieBeforeConsent(),
        new TrackerRequestBeforeConsent(),
        new StorageIdBeforeConsent(),
        new AnalyticsBeforeConsent(),
        new RtbBeforeConsent(),
        new EmbedsBeforeConsent(),
        new FingerprintingBeforeConsent(),
        new CnameCloaking(),
        new AudienceExemptionConditions(),
        new AudienceCookie13Months(),
        new AudienceCookieNotExtended(),
        new AdCookieAfterReject(),
        new TrackerRequestAfterReject(),
        new CookiesReadAfterReject(),
        new RepromptAfterReject(),
        new WithdrawEntryPoint(),
        new WithdrawClickParity(),
        new WithdrawEffective(),
        new WithdrawNoDetriment(),
        new NoConsentByScroll(),
        new NoConsentByNavigation(),
        new NoConsentByClose(),
        new ChoiceLifetimeParity(),
        new ChoiceLifetimeMax(),
        new TrackerLifetimeExcessive(),
        new EssentialMisclassified(),
        new DeclaredVsObserved(),
        new CookieSecure(),
        new CookieHttponlySamesite(),
        new A11yTargetSize(),
        new A11yDialogSemantics(),
        new AuditEvidenceComplete(),
        new TcfPositiveBeforeAction(),
        new TcfNoConsentAfterReject(),
        new LiActiveAfterReject(),
        new TcfLi3_6(),
        new TcfGdprApplies(),
        new TcfVersionCurrent(),
        new TcfCtaTextTreatment(),
        new GcmDefaultDenied(),
        new GcmHitMatchesChoice(),
    }.ToDictionary(r => IdOf(r.GetType()), StringComparer.Ordinal);

    /// <summary>The rules that apply in a jurisdiction, in the order of the report.</summary>
    public static IReadOnlyDictionary<string, IRule> In(Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return All.Where(r => pack.Has(r.Key)).ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal);
    }

    /// <summary>The phases that some rules need or use: what no rule asks for is not visited.</summary>
    public static IReadOnlySet<Phase> Phases(IEnumerable<IRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.SelectMany(r => r.Needs.Concat(r.Uses)).ToHashSet();
    }

    /// <summary>A rule's id: the class's name in kebab-case; a number is a word but after a single letter (a11y), and an underscore parts two numbers.</summary>
    public static string IdOf(Type rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var id = new StringBuilder();
        foreach (var c in rule.Name)
        {
            if (id.Length > 0 && (char.IsUpper(c) || (char.IsDigit(c) && char.IsLetter(id[^1]) && id.Length > 1 && id[^2] != '-')))
            {
                id.Append('-');
            }

            id.Append(c == '_' ? '-' : char.ToLowerInvariant(c));
        }

        return id.ToString();
    }
}
