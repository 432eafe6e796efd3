using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class RejectRecordedTests
{
    private const string No = "Tout refuser";

    private static Finding Found(Seen page) => Judge.By<RejectRecorded>(page);

    private static Seen Refused => Seen.Banner("Tout accepter", No).Refused(No);

    private static TcfSignal Refusal => new() { EventStatus = "useractioncomplete", TcString = "CQ0000", PurposeInterests = [2] };

    [Test]
    public void No_banner_is_no_matter_of_this_rule() => Assert.That(Found(Seen.Page()), Concludes.NotApplicable);

    [Test]
    public void A_record_passes_and_is_named()
    {
        var finding = Found(Refused.RecordedBy("cookie didomi_token", "local-storage didomi_token"));
        Assert.That(finding, Concludes.Pass & Concludes.Shows("cookie", "didomi_token") & Concludes.Shows("local-storage", "didomi_token"));
    }

    [Test]
    public void A_record_that_the_reading_found_passes()
    {
        var page = Refused.Read();
        var records = new Dictionary<Phase, IReadOnlyList<ConsentRecord>> { [Phase.AfterReject] = [new("eu-consent", TrackerKind.Cookie, 180, false, 6_000)] };
        Assert.That(SecondLayer.By<RejectRecorded>(page with { Records = records }), Concludes.Pass & Concludes.Shows("cookie", "eu-consent"));
        Assert.That(SecondLayer.By<RejectRecorded>(page with { Records = new Dictionary<Phase, IReadOnlyList<ConsentRecord>> { [Phase.AfterAccept] = records[Phase.AfterReject] } }), Concludes.CannotTell("no-record"));
    }

    [Test]
    public void A_string_without_a_consent_passes() => Assert.That(Found(Refused.Tcf(Phase.AfterReject, Refusal)), Concludes.Pass & Concludes.Shows("signal", "TC string"));

    [Test]
    public void A_string_that_says_something_else_does_not()
    {
        Assert.That(Found(Refused.Tcf(Phase.BeforeConsent, Refusal)), Concludes.CannotTell("no-record"));
        Assert.That(Found(Refused.Tcf(Phase.AfterReject, Refusal with { PurposeConsents = [1] })), Concludes.CannotTell("no-record"));
        Assert.That(Found(Refused.Tcf(Phase.AfterReject, Refusal with { VendorConsents = 3 })), Concludes.CannotTell("no-record"));
        Assert.That(Found(Refused.Tcf(Phase.AfterReject, Refusal with { TcString = "" })), Concludes.CannotTell("no-record"));
        Assert.That(Found(Refused.Tcf(Phase.AfterReject, Refusal with { EventStatus = "cmpuishown" })), Concludes.CannotTell("no-record"));
    }

    [Test]
    public void Nothing_that_was_recognised_cannot_be_told() => Assert.That(Found(Refused), Concludes.CannotTell("no-record") & Concludes.Shows("control", No));

    [Test]
    public void A_refusal_that_was_not_verified_cannot_be_told()
    {
        Assert.That(Found(Seen.Banner("Tout accepter", No).RefusedUnseen(No).RecordedBy("cookie choix")), Concludes.CannotTell("refusal-unverified", No));
        Assert.That(Found(Refused.RecordedBy("cookie choix").AfterRefusal("second-wall", "S’abonner")), Concludes.CannotTell("second-wall", "S’abonner"));
        Assert.That(Found(Refused.RecordedBy("cookie choix").NextPageMissing("HTTP 500")), Concludes.Pass, "it was written down before that");
    }
}
