using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Tests.RealManagers;

/// <summary>Cookie Consent, which Osano keeps: opt-in, opt-out, and a mere notice, with the texts in French; it has no settings.</summary>
internal static class OsanoPages
{
    private const string Name = "Cookie Consent (open source, by Insites/Osano)";

    // Its tab opens the banner again, which has the refusal; as it comes, the tab hides below the window's edge until the mouse is near.
    private static readonly ExpectedLayer2 NoSettings = new() { WithdrawActions = 2, WithdrawalDeletes = false };

    public static IEnumerable<ManagerCase> All =>
    [
        new()
        {
            Id = "osano-opt-in", Platform = Name,
            Page = Page("type: 'opt-in', position: 'bottom', revokable: true, animateRevokable: false", "Si vous l’acceptez, ce site utilise des cookies de mesure d’audience et de publicité.", "if (popup.hasConsented()) go();"),
            Layer1 = [(ControlRole.Accept, "Tout accepter"), (ControlRole.Reject, "Tout refuser")],
            Layer2 = NoSettings,
        },
        new()
        {
            Id = "osano-opt-out", Platform = Name, WithoutAsking = true,
            Page = Page("type: 'opt-out', position: 'bottom-left'", "Ce site utilise des cookies de mesure d’audience et de publicité.", "if (!popup.hasAnswered() || popup.hasConsented()) go();"),
            Layer1 = [(ControlRole.Accept, "Tout accepter"), (ControlRole.Reject, "Tout refuser")],
            Layer2 = NoSettings with { WithdrawActions = null },
        },
        new()
        {
            Id = "osano-notice", Platform = Name, WithoutAsking = true,
            Page = Page("type: 'info', position: 'top', 'static': true", "En poursuivant votre navigation, vous acceptez les cookies de mesure d’audience et de publicité.", "go();"),
            Layer1 = [(ControlRole.Acknowledge, "J’ai compris")],
            Layer2 = new() { RefuseActions = null },
        },
    ];

    private static string Page(string options, string message, string effect) => NewsPage.With(
        "<link rel=\"stylesheet\" href=\"/package/cookieconsent/build/cookieconsent.min.css\">",
        $$"""
        <script src="/package/cookieconsent/build/cookieconsent.min.js"></script>
        <script>
        function go() { startAnalytics(); startPixel(); }
        function effect(popup) { {{effect}} }
        cookieconsent.initialise({ palette: { popup: { background: '#1d3557' }, button: { background: '#f1faee', text: '#1d3557' } },
          content: { message: '{{message}}', allow: 'Tout accepter', deny: 'Tout refuser', dismiss: 'J’ai compris', link: 'En savoir plus', href: '/vie-privee', policy: 'Gérer les cookies' },
          onStatusChange: function () { effect(this); }, {{options}} }, effect);
        </script>
        """);
}
