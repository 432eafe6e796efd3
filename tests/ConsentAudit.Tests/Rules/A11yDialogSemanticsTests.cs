using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

public sealed class A11yDialogSemanticsTests
{
    private static readonly (string Name, string Value) Dialog = ("role", "dialog");
    private static readonly (string Name, string Value) Modal = ("aria-modal", "true");
    private static readonly (string Name, string Value) Label = ("aria-label", "Vos choix");

    private static Finding Found(Seen page) => Judge.By<A11yDialogSemantics>(page);

    private static Seen Blocking(params (string Name, string Value)[] attributes) => Seen.Page().Showing(() =>
    {
        var layer = new PhotoElement
        {
            Tag = "div",
            Box = Photo.Window,
            Attributes = attributes.ToDictionary(a => a.Name, a => a.Value),
            Style = Drawn.Bare with { Display = "block", Position = "fixed" },
        };
        var title = new PhotoElement { Tag = "h2", Box = new Box(400, 200, 600, 40), Attributes = new Dictionary<string, string> { ["id"] = "titre" } };
        title.Add(new PhotoText { Text = "Nos cookies" });
        layer.Add(title);
        layer.Add(Photo.Paragraph("Nous utilisons des cookies pour la publicité, avec votre consentement."));
        layer.Add(Drawn.Button("Tout accepter"));
        layer.Add(Drawn.Button("Tout refuser"));
        return layer;
    });

    [Test]
    public void A_page_that_is_not_blocked_is_no_matter_of_this_rule()
    {
        Assert.That(Found(Seen.Page()), Concludes.NotApplicable);
        Assert.That(Found(Seen.Banner("Tout accepter", "Tout refuser")), Concludes.NotApplicable);
    }

    [Test]
    public void A_modal_dialog_with_a_name_passes()
    {
        Assert.That(Found(Blocking(Dialog, Modal, Label)), Concludes.Pass & Concludes.Says("«\u00A0Vos choix\u00A0»", "“Vos choix”"));
        Assert.That(Found(Blocking(Dialog, Modal, ("aria-labelledby", "titre"))), Concludes.Pass & Concludes.Says("«\u00A0Nos cookies\u00A0»", "“Nos cookies”"));
    }

    [Test]
    public void What_lacks_is_for_a_person()
    {
        Assert.That(Found(Blocking()), Concludes.Review & Concludes.Says("sans se déclarer", "without declaring itself"));
        Assert.That(Found(Blocking(Dialog, Modal)), Concludes.Review & Concludes.Says("n’a pas de nom", "has no name"));
        Assert.That(Found(Blocking(Dialog, Modal, ("aria-labelledby", "rien"))), Concludes.Review & Concludes.Says("n’a pas de nom", "has no name"));
        Assert.That(Found(Blocking(Dialog, Label)), Concludes.Review & Concludes.Says("aria-modal", "aria-modal"));
    }

    [Test]
    public void The_rest_of_the_page_may_be_put_out_of_use_instead() => Assert.That(
        Found(Blocking(Dialog, Label).Showing(() => new PhotoElement { Tag = "div", Attributes = new Dictionary<string, string> { ["inert"] = "" } })),
        Concludes.Pass);
}
