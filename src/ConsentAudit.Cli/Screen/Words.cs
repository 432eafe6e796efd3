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

    public static string In(string language, string fr, string en) => language == "en" ? en : fr;
}
