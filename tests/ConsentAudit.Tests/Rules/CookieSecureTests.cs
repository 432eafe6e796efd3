using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class CookieSecureTests
{
    private static Finding Found(Seen page) => Judge.By<CookieSecure>(page);

    private static Seen Page => Seen.Banner("Tout accepter", "Tout refuser");

    [Test]
    public void A_lasting_identifier_without_the_attribute_is_told_and_no_more() => Assert.That(
        Found(Page.Cookie("_fbp")), Concludes.Review & Concludes.Shows("cookie", "_fbp (journal.example): no Secure") & Concludes.Says("Pour information", "For information"));

    [Test]
    public void With_the_attribute_it_passes() => Assert.That(Found(Page.Cookie("_fbp").Flags("_fbp", secure: true)), Concludes.Pass);

    [Test]
    public void An_identifier_that_nobody_knows_is_told_as_well() => Assert.That(Found(Page.Cookie("xtuid")), Concludes.Review);

    [Test]
    public void Sessions_constants_and_records_are_no_matter_of_this_rule() => Assert.That(
        Found(Page.Cookie("_pk_ses.1.ab", days: null).Cookie("theme", values: Seen.Constant).Cookie("didomi_token")), Concludes.NotApplicable);

    [Test]
    public void What_the_browser_refused_is_no_matter_of_this_rule() => Assert.That(Found(Page.Cookie("_fbp").Flags("_fbp", kept: false)), Concludes.NotApplicable);

    [Test]
    public void A_page_without_encryption_is_no_matter_of_this_rule() => Assert.That(Found(Page.Cookie("_fbp").Unencrypted()), Concludes.NotApplicable);

    [Test]
    public void A_recording_that_was_cut_proves_nothing() =>
        Assert.That(Found(Page.Cookie("_fbp").Flags("_fbp", secure: true).Happening("cut", "5000 requests")).Verdict, Is.EqualTo(Verdict.CannotTell));

    [Test]
    public void It_is_minor() => Assert.That(Found(Page).Severity, Is.EqualTo(Severity.Minor));
}
