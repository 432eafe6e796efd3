using ConsentAudit.Audit;
using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Rules;

/// <summary>What the rules make of texts as consent managers write them by default, each in the language of its market.</summary>
public sealed class ManagersWordsTests
{
    private static readonly (string Name, string Language, string Text, Verdict Purposes, Verdict Withdrawal)[] Texts =
    [
        ("Didomi", "fr", "Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires pour stocker, consulter et traiter des données personnelles telles que votre visite sur ce site internet. À tout moment, vous pouvez retirer votre consentement ou vous opposer au traitement des données fondé sur l’intérêt légitime. Finalités : publicités et contenu personnalisés, mesure de performance des publicités et du contenu, études d’audience et développement de services.", Verdict.Pass, Verdict.Pass),
        ("OneTrust", "en", "By clicking “Accept All Cookies”, you agree to the storing of cookies on your device to enhance site navigation, analyze site usage, and assist in our marketing efforts.", Verdict.Pass, Verdict.Fail),
        ("Cookiebot", "en", "We use cookies to personalise content and ads, to provide social media features and to analyse our traffic. We also share information about your use of our site with our social media, advertising and analytics partners.", Verdict.Pass, Verdict.Fail),
        ("Quantcast", "en", "We and our 1467 partners store and/or access information on a device, such as cookies, for personalised advertising and content, advertising and content measurement, audience research and services development. You can change your preferences or withdraw your consent at any time by returning to this site and clicking the Privacy button at the bottom of the webpage.", Verdict.Pass, Verdict.Pass),
        ("Usercentrics", "de", "Wir verwenden Cookies und ähnliche Technologien, um Ihnen personalisierte Werbung zu zeigen und die Reichweite zu messen. Ihre Einwilligung ist freiwillig und kann jederzeit mit Wirkung für die Zukunft widerrufen werden.", Verdict.Pass, Verdict.Pass),
        ("Sourcepoint", "de", "Wir und unsere 182 Partner speichern und/oder greifen auf Informationen auf einem Gerät zu, wie z. B. Cookies, für personalisierte Anzeigen und Inhalte, Anzeigen- und Inhaltsmessungen und Erkenntnisse über Zielgruppen. Sie können Ihre Auswahl jederzeit unter Privatsphäre am Ende der Seite ändern.", Verdict.Pass, Verdict.Pass),
        ("Complianz", "es", "Para ofrecer las mejores experiencias, utilizamos tecnologías como las cookies para almacenar o acceder a la información del dispositivo. No consentir o retirar el consentimiento puede afectar negativamente a ciertas características y funciones.", Verdict.Review, Verdict.Pass),
        ("iubenda", "it", "Noi e terze parti selezionate utilizziamo cookie o tecnologie simili per finalità tecniche e, con il tuo consenso, anche per le finalità di misurazione e marketing (annunci personalizzati). Puoi liberamente prestare, rifiutare o revocare il tuo consenso, in qualsiasi momento, accedendo al pannello delle preferenze.", Verdict.Pass, Verdict.Pass),
        ("DPG", "nl", "Wij en onze 96 partners gebruiken cookies om gepersonaliseerde advertenties en inhoud te tonen en om het bereik te meten. Je kunt je keuze altijd wijzigen via de privacy-instellingen onderaan de pagina.", Verdict.Pass, Verdict.Pass),
        ("Klaro", "en", "Hi! Could we please enable some additional services for Audience Measurement? These set cookies on your device. You can change or withdraw your consent later.", Verdict.Pass, Verdict.Pass),
        ("tarteaucitron", "fr", "Ce site utilise des cookies et vous donne le contrôle sur ceux que vous souhaitez activer", Verdict.Fail, Verdict.Fail),
    ];

    private static IEnumerable<TestCaseData> Purposes() => Texts.Select(t => new TestCaseData(t.Language, t.Text, t.Purposes).SetArgDisplayNames(t.Name, t.Language));

    private static IEnumerable<TestCaseData> Withdrawal() => Texts.Select(t => new TestCaseData(t.Language, t.Text, t.Withdrawal).SetArgDisplayNames(t.Name, t.Language));

    [TestCaseSource(nameof(Purposes))]
    public void Purposes_are_found_where_they_are_named(string language, string text, Verdict verdict)
    {
        var finding = Judge.By<PurposesFirstLayer>(Seen.Saying(language, text, Buttons(language)));
        Assert.That(finding.Verdict, Is.EqualTo(verdict), finding.Message.En);
    }

    [TestCaseSource(nameof(Withdrawal))]
    public void The_withdrawal_is_found_where_it_is_announced(string language, string text, Verdict verdict)
    {
        var finding = Judge.By<WithdrawAnnounced>(Seen.Saying(language, text, Buttons(language)));
        Assert.That(finding.Verdict, Is.EqualTo(verdict), finding.Message.En);
    }

    private static string[] Buttons(string language) => language switch
    {
        "en" => ["Accept all", "Reject all"],
        "de" => ["Alle akzeptieren", "Alle ablehnen"],
        "es" => ["Aceptar todo", "Rechazar todo"],
        "it" => ["Accetta tutto", "Rifiuta tutto"],
        "nl" => ["Alles accepteren", "Alles weigeren"],
        _ => ["Tout accepter", "Tout refuser"],
    };
}
