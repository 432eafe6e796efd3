using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class LittleWordsTests
{
    [TestCase("fr", "Nous et nos partenaires utilisons des cookies pour mesurer l’audience du site et vous proposer de la publicité, avec votre accord.")]
    [TestCase("en", "We and our partners store and access information on your device, such as cookies, and process personal data for the purposes described below.")]
    [TestCase("de", "Wir und unsere Partner speichern Informationen auf Ihrem Gerät und greifen darauf zu, um Ihnen personalisierte Werbung zu zeigen und die Reichweite zu messen.")]
    [TestCase("es", "Nosotros y nuestros socios almacenamos o accedemos a información en su dispositivo, como las cookies, para mostrarle publicidad y medir la audiencia de los artículos.")]
    [TestCase("pt", "Nós e os nossos parceiros armazenamos ou acedemos a informações no seu dispositivo, como os cookies, para lhe mostrar anúncios e medir a audiência do sítio.")]
    [TestCase("it", "Noi e i nostri partner archiviamo informazioni sul dispositivo, come i cookie, per mostrare annunci e per misurare il pubblico degli articoli che si leggono.")]
    [TestCase("nl", "Wij en onze partners slaan informatie op een apparaat op, zoals cookies, om u advertenties te tonen en het bereik van onze artikelen te meten.")]
    [TestCase("pl", "My i nasi partnerzy przechowujemy informacje na urządzeniu, takie jak pliki cookie, oraz przetwarzamy dane, które są potrzebne do wyświetlania reklam i pomiaru ruchu na stronie.")]
    [TestCase("sv", "Vi och våra partner lagrar information på din enhet, till exempel kakor, för att visa annonser som passar dig och för att mäta hur många som läser.")]
    [TestCase("el", "Εμείς και οι συνεργάτες μας αποθηκεύουμε πληροφορίες στη συσκευή σας, όπως τα cookies, για να σας δείχνουμε διαφημίσεις και για τη μέτρηση του κοινού.")]
    public void A_sentence_tells_its_language(string language, string text) => Assert.That(BuiltIn.Catalogue.Tongues.LanguageOf(text), Is.EqualTo(language));

    [TestCase("")]
    [TestCase("Cookies, marketing, analytics, social media, Google, Facebook, Criteo, Taboola, Outbrain, Xandr, Magnite, Teads")]
    [TestCase("Tout accepter")]
    public void A_row_of_names_does_not(string text) => Assert.That(BuiltIn.Catalogue.Tongues.LanguageOf(text), Is.Null);

    [Test]
    public void A_few_words_are_believed_to_be_in_the_language_of_the_page() =>
        Assert.That(BuiltIn.Catalogue.Tongues.LanguageOf("Ce site utilise des cookies", "fr"), Is.EqualTo("fr"));

    [Test]
    public void A_few_words_of_another_language_are_not() => Assert.That(BuiltIn.Catalogue.Tongues.LanguageOf("This site uses the cookies of our partners", "fr"), Is.Null);
}
