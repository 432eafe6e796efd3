using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class NoConsentByNavigationTests() : WithoutChoiceTests<NoConsentByNavigation>(VisitKind.Browsing)
{
    [Test]
    public void On_another_page_time_says_nothing() => Assert.That(Found(Stored(Cookie("_fbp", atMs: 5_200))), Concludes.Fail("cookie", "_fbp (journal.example)"));

    [Test]
    public void A_site_in_which_no_other_page_was_found_cannot_be_told() =>
        Assert.That(Found(Asked.NotUnchosen(VisitKind.Browsing, "no-next-page")), Concludes.CannotTell("no-next-page"));
}
