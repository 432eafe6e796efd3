using ConsentAudit.Audit;
using ConsentAudit.Readings;

namespace ConsentAudit.Rules;

/// <summary>The names of purposes in sentences.</summary>
internal static class PurposeNames
{
    public static Text Of(IReadOnlyList<Purpose> purposes) =>
        new(string.Join(", ", purposes.Select(p => Of(p).Fr)), string.Join(", ", purposes.Select(p => Of(p).En)));

    private static Text Of(Purpose purpose) => purpose switch
    {
        Purpose.Advertising => new Text("publicité", "advertising"),
        Purpose.Audience => new Text("mesure d’audience", "audience measurement"),
        Purpose.Personalisation => new Text("personnalisation du contenu", "personalised content"),
        _ => new Text("réseaux sociaux", "social networks"),
    };
}
