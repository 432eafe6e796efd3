using ConsentAudit.Audit;

namespace ConsentAudit.Cli.Screen;

/// <summary>The few words that the console itself says, in both languages.</summary>
internal static class Words
{
    public static string Of(Verdict verdict, string language) => (verdict, language) switch
    {
        (Verdict.Fail, "en") => "fail",
        (Verdict.Fail, _) => "écart constaté",
        (Verdict.Review, "en") => "review",
        (Verdict.Review, _) => "à examiner",
        (Verdict.CannotTell, "en") => "cannot tell",
        (Verdict.CannotTell, _) => "non concluant",
        (Verdict.Pass, "en") => "pass",
        (Verdict.Pass, _) => "satisfait",
        (_, "en") => "not applicable",
        _ => "sans objet",
    };

    public static string Failed(string language) => language == "en" ? "not audited" : "non auditée";

    /// <summary>What a user must know who asks for the browser's record of the network.</summary>
    public static string HarWarning(string language) => In(
        language,
        "consentaudit: --har garde des valeurs brutes (cookies, identifiants, adresses complètes) dans requests.har ; ne pas publier ces fichiers.",
        "consentaudit: --har keeps raw values (cookies, identifiers, whole addresses) in requests.har; do not publish these files.");

    /// <summary>A step of a visit, as <c>PageVisitor</c> names it.</summary>
    public static string Step(string step, string language) => step switch
    {
        "before-consent" => In(language, "avant le choix", "before the choice"),
        "after-reject" => In(language, "refus", "refusal"),
        "next-page" => In(language, "page suivante", "next page"),
        "after-accept" => In(language, "acceptation", "acceptance"),
        "retry" => In(language, "nouvel essai", "another try"),
        _ => step,
    };

    public static string In(string language, string fr, string en) => language == "en" ? en : fr;
}
