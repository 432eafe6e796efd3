using ConsentAudit.Cli.Runs;
using ConsentAudit.Evidence;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class ChoicesTests
{
    [Test]
    public void All_words_together_are_all_phases() =>
        Assert.That(Choices.Phases(Choices.All.Split(',')), Is.EquivalentTo(Enum.GetValues<Phase>()));

    [Test]
    public void A_word_is_its_phases_and_back()
    {
        var phases = Choices.Phases(["reject", "withdraw"]);
        Assert.That(phases, Is.EquivalentTo(new[] { Phase.BeforeConsent, Phase.AfterReject, Phase.Withdrawing, Phase.AfterWithdrawal }));
        Assert.That(Choices.Of(phases), Is.EqualTo(new[] { "reject", "withdraw" }));
    }

    [Test]
    public void An_unknown_word_is_refused_by_name() => Assert.That(
        () => Choices.Phases(["reject", "pay"]),
        Throws.TypeOf<InputException>().With.Message.EqualTo("--choices takes reject,accept,withdraw,save,scroll,browse,close,grant,mobile,arrive,keyboard, and not pay."));
}
