using System.Text.Json;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;
using ConsentAudit.Tests.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Audit;

public sealed class SignalEntriesTests
{
    private static JsonElement Signals(Seen page) => JsonSerializer.SerializeToElement(Judge.Of(page), AuditJson.Options).GetProperty("signals");

    [Test]
    public void A_page_that_said_nothing_and_on_which_nothing_was_clicked_has_no_entry() => Assert.That(Signals(Seen.Page()).EnumerateObject(), Is.Empty);

    [Test]
    public void What_the_TCF_says_stands_against_what_was_seen()
    {
        var told = Pages.Clean().Heard(Seen.Data("useractioncomplete", Seen.RefusingString), Phase.AfterReject);
        var clean = Signals(told).GetProperty("tcf").GetProperty("after-reject");
        Assert.That((clean.GetProperty("purposeConsents").GetArrayLength(), clean.GetProperty("seen").GetInt32(), clean.GetProperty("agrees").GetBoolean()), Is.EqualTo((0, 0, true)));
        Assert.That((clean.GetProperty("tcString").GetString(), clean.GetProperty("cmpId").GetInt32()), Is.EqualTo(("read", 7)));
        var belied = Signals(told.Cookie("_fbp", phase: Phase.AfterReject)).GetProperty("tcf").GetProperty("after-reject");
        Assert.That((belied.GetProperty("seen").GetInt32(), belied.GetProperty("agrees").GetBoolean()), Is.EqualTo((1, false)));
    }

    [Test]
    public void An_interface_that_did_not_answer_neither_agrees_nor_disagrees() => Assert.That(
        Signals(Pages.Clean().Heard(new TcfSignal { CmpStatus = "stub" })).GetProperty("tcf").GetProperty("before-consent").GetProperty("agrees").ValueKind,
        Is.EqualTo(JsonValueKind.Null));

    [Test]
    public void What_Consent_Mode_says_stands_against_what_was_seen_of_Google()
    {
        var page = Pages.Clean().Telling("https://region1.google-analytics.com/g/collect", Phase.BeforeConsent, ("gcs", "G100"))
            .Commanded(Phase.BeforeConsent, new ConsentCommand { Kind = "default", BeforeTags = true, Values = new Dictionary<string, string> { ["ad_storage"] = "denied" } });
        var mode = Signals(page.Cookie("_fbp")).GetProperty("consentMode").GetProperty("before-consent");
        Assert.That((mode.GetProperty("hits").GetInt32(), mode.GetProperty("gcs")[0].GetString(), mode.GetProperty("seen").GetInt32(), mode.GetProperty("agrees").GetBoolean()), Is.EqualTo((1, "G100", 0, true)));
        Assert.That(mode.GetProperty("commands")[0].GetProperty("values").GetProperty("ad_storage").GetString(), Is.EqualTo("denied"));
        Assert.That(Signals(page.Cookie("IDE", ".doubleclick.net")).GetProperty("consentMode").GetProperty("before-consent").GetProperty("agrees").GetBoolean(), Is.False);
    }

    [Test]
    public void GPP_and_GPC_are_told_as_they_are()
    {
        var signals = Signals(Pages.Clean().Heard(new SignalRecord { Phase = Phase.BeforeConsent, Gpp = "DBAA", Gpc = false }));
        Assert.That((signals.GetProperty("gpp").GetProperty("before-consent").GetString(), signals.GetProperty("gpc").GetBoolean()), Is.EqualTo(("DBAA", false)));
    }

    [Test]
    public void A_choice_and_a_withdrawal_are_told_action_by_action()
    {
        var withdrawal = new ChoiceRecord
        {
            Role = "withdraw",
            Label = "Tout refuser",
            BannerGone = true,
            GoneAfterMs = 120,
            Steps = [new StepRecord { Action = "click", Role = "withdraw", Label = "Gestion des cookies" }, new StepRecord { Action = "click", Role = "reject", Label = "Tout refuser", Layer = 2, AtMs = 900 }],
        };
        var signals = Signals(Pages.Clean().Accepting(v => v with { Withdrawal = withdrawal }));
        Assert.That(signals.GetProperty("choices").EnumerateArray().Select(c => c.GetProperty("actions").GetInt32()), Is.EqualTo(new[] { 1, 1 }));
        var told = signals.GetProperty("withdrawals")[0];
        Assert.That((told.GetProperty("actions").GetInt32(), told.GetProperty("goneAfterMs").GetInt32()), Is.EqualTo((2, 120)));
        var step = told.GetProperty("steps")[1];
        Assert.That((step.GetProperty("action").GetString(), step.GetProperty("label").GetString(), step.GetProperty("layer").GetInt32(), step.GetProperty("atMs").GetInt32()), Is.EqualTo(("click", "Tout refuser", 2, 900)));
    }
}
