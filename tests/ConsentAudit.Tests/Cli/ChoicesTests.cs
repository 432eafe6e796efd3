using ConsentAudit.Cli.Runs;
using ConsentAudit.Evidence;
using ConsentAudit.Reports;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class ChoicesTests
{
    [Test]
    public void All_words_together_are_all_phases() =>
        Assert.That(Choices.Phases(Choices.All.Split(',')), Is.EquivalentTo(Enum.GetValues<Phase>()));

    [TestCase("fr")]
    [TestCase("en")]
    public void Each_word_has_its_words_in_the_reports(string language) =>
        Assert.That(Choices.All.Split(',').Where(w => !Wording.In(language).Has($"choice.{w}")), Is.Empty);

    [Test]
    public void A_word_is_its_phases_and_back()
    {
        var phases = Choices.Phases(["reject", "withdraw"]);
        Assert.That(phases, Is.EquivalentTo(new[] { Phase.BeforeConsent, Phase.AfterReject, Phase.Withdrawing, Phase.AfterWithdrawal }));
        Assert.That(Choices.InOrder(["withdraw", "reject"]), Is.EqualTo(new[] { "reject", "withdraw" }));
    }

    [Test]
    public void To_come_back_is_a_word_without_a_phase_of_its_own()
    {
        Assert.That(Choices.Phases(["reject", "return"]), Is.EquivalentTo(Choices.Phases(["reject"])));
        Assert.That(Choices.InOrder(["return", "reject"]), Is.EqualTo(new[] { "reject", "return" }));
        Assert.That((Choices.Returns(["reject"]), Choices.Returns(["reject", "return"])), Is.EqualTo((false, true)));
    }

    [Test]
    public void An_unknown_word_is_refused_by_name() => Assert.That(
        () => Choices.Phases(["reject", "pay"]),
        Throws.TypeOf<InputException>().With.Message.EqualTo("--choices takes reject,return,accept,withdraw,save,scroll,browse,close,grant,mobile,arrive,keyboard, and not pay."));
}
