using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class CookieHttponlySamesiteTests
{
    private static Finding Found(Seen page) => Judge.By<CookieHttponlySamesite>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    private static Seen Session(string name, bool httpOnly, string sameSite) => Page.Cookie(name, days: null).Flags(name, httpOnly: httpOnly, sameSite: sameSite);

    [TestCase(false, "Lax", "HttpOnly")]
    [TestCase(true, "", "SameSite")]
    [TestCase(false, "", "HttpOnly, SameSite")]
    public void What_a_session_lacks_is_told_and_no_more(bool httpOnly, string sameSite, string lacks) => Assert.That(
        Found(Session("PHPSESSID", httpOnly, sameSite)), Concludes.Review & Concludes.Shows("cookie", $"PHPSESSID (journal.example): no {lacks}") & Concludes.Says("Pour information", "For information"));

    [TestCase("PHPSESSID")]
    [TestCase("wordpress_logged_in_1a2b")]
    public void With_both_it_passes(string name) => Assert.That(Found(Session(name, true, "Lax")), Concludes.Pass & Concludes.Says(name, name));

    [TestCase("theme")]
    [TestCase("_hjSession_12")]
    [TestCase("XSRF-TOKEN")]
    [TestCase("authors")]
    public void Other_cookies_are_no_matter_of_this_rule(string name) => Assert.That(Found(Session(name, false, "")), Concludes.NotApplicable);

    [Test]
    public void Another_sites_session_is_no_matter_of_this_rule() => Assert.That(Found(Page.Cookie("PHPSESSID", ".autre.example", days: null)), Concludes.NotApplicable);

    [Test]
    public void A_recording_that_was_cut_proves_nothing() => Assert.That(Found(Session("PHPSESSID", true, "Lax").Happening("cut", "5000 requests")).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void It_is_minor() => Assert.That(Found(Page).Severity, Is.EqualTo(Severity.Minor));
}
