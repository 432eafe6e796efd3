using ConsentAudit.Audit;
using ConsentAudit.Evidence;
using ConsentAudit.Readings;
using NUnit.Framework;

namespace ConsentAudit.Tests.Reports;

public sealed class XlsxPagesTests
{
    private static string Control(string header, params ControlEntry[] controls)
    {
        using var book = Workbook.Of(Sample.Page() with { Banner = Sample.Banner(controls) });
        return book.Text("Pages", header);
    }

    [Test]
    public void Zero_and_not_observed_are_told_apart()
    {
        var seen = Sample.Page() with { Trackers = [] };
        using var book = Workbook.Of(seen, seen with { Phases = [Phase.BeforeConsent] });
        Assert.Multiple(() =>
        {
            Assert.That(book.Cell("Pages", "Traceurs après le refus", 1).GetDouble(), Is.Zero);
            Assert.That(book.Text("Pages", "Traceurs après le refus", 2), Is.EqualTo("non observé"));
            Assert.That(book.Cell("Pages", "Traceurs avant le choix", 2).GetDouble(), Is.Zero);
        });
    }

    [Test]
    public void Only_trackers_known_to_need_consent_are_counted_and_the_unknown_apart()
    {
        TrackerEntry[] trackers =
        [
            Sample.Tracker(true, Phase.BeforeConsent, Phase.AfterAccept),
            Sample.Tracker(true, Phase.AfterAccept),
            Sample.Tracker(null, Phase.BeforeConsent),
            Sample.Tracker(false, Phase.BeforeConsent),
        ];
        using var book = Workbook.Of(Sample.Page() with { Trackers = trackers });
        double Of(string header) => book.Cell("Pages", header).GetDouble();
        Assert.That(
            (Of("Traceurs avant le choix"), Of("Inconnus avant le choix"), Of("Traceurs après le refus"), Of("Traceurs après l’acceptation")),
            Is.EqualTo((1.0, 1.0, 0.0, 2.0)));
    }

    [Test]
    public void Of_a_page_that_failed_nothing_is_said()
    {
        using var book = Workbook.Of(Sample.FailedPage());
        Assert.Multiple(() =>
        {
            Assert.That(book.Text("Pages", "Audit"), Is.EqualTo("échec : délai dépassé"));
            Assert.That(book.Text("Pages", "Bandeau"), Is.EqualTo("non vu"));
            Assert.That(book.Text("Pages", "Tout refuser"), Is.EqualTo("non vu"));
            Assert.That(book.Text("Pages", "Traceurs avant le choix"), Is.EqualTo("non observé"));
            Assert.That(book.Text("Pages", "Pourquoi la page n’a pas pu être auditée"), Is.EqualTo("Timeout 30000 ms exceeded."));
        });
    }

    [Test]
    public void A_page_without_banner_is_a_page_that_was_seen()
    {
        using var book = Workbook.Of(Sample.Page() with { Banner = null });
        Assert.That((book.Text("Pages", "Bandeau"), book.Text("Pages", "Tout refuser")), Is.EqualTo(("non", "non")));
    }

    [Test]
    public void The_layer_of_a_control_is_told() => Assert.Multiple(() =>
    {
        Assert.That(Control("Tout refuser", Sample.Control(ControlRole.Reject)), Is.EqualTo("oui"));
        Assert.That(Control("Tout refuser", Sample.Control(ControlRole.Reject, layer: 2)), Is.EqualTo("2ᵉ niveau"));
        Assert.That(Control("Tout refuser", Sample.Control(ControlRole.Reject, layer: 2), Sample.Control(ControlRole.Reject)), Is.EqualTo("oui"));
        Assert.That(Control("Tout refuser", Sample.Control(ControlRole.Accept)), Is.EqualTo("non"));
        Assert.That(Control("Paramétrer", Sample.Control(ControlRole.Settings)), Is.EqualTo("oui"));
    });

    [Test]
    public void A_refusal_is_paid_only_where_there_is_no_free_one() => Assert.Multiple(() =>
    {
        Assert.That(Control("Tout refuser", Sample.Control(ControlRole.Subscribe)), Is.EqualTo("payant"));
        Assert.That(Control("Tout refuser", Sample.Control(ControlRole.Subscribe), Sample.Control(ControlRole.Reject)), Is.EqualTo("oui"));
        Assert.That(Control("Tout accepter", Sample.Control(ControlRole.Subscribe)), Is.EqualTo("non"));
    });

    [Test]
    public void Names_have_a_column_only_where_there_are_any()
    {
        using var named = Workbook.Of(Sample.Page() with { Label = "La une" }, Sample.Page());
        using var unnamed = Workbook.Of(Sample.Page());
        Assert.That(named.Text("Pages", "Nom"), Is.EqualTo("La une"));
        Assert.That(unnamed.Texts("Pages"), Has.None.EqualTo("Nom"));
    }

    [Test]
    public void Numbers_are_numbers()
    {
        using var book = Workbook.Of(Sample.Page());
        Assert.That(book.Cell("Pages", "Durée (s)").GetDouble(), Is.EqualTo(18.25));
        Assert.That(book.Cell("Pages", "Écarts").GetDouble(), Is.EqualTo(1));
    }
}
