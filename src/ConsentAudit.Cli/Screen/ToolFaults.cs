using ConsentAudit.Evidence;

namespace ConsentAudit.Cli.Screen;

/// <summary>Says aloud where this tool itself failed while it recorded a page: it is a bug, and it is for the user to know.</summary>
internal static class ToolFaults
{
    public static void Tell(EvidenceBundle evidence, string language, Action<string> say)
    {
        foreach (var fault in evidence.Visits.SelectMany(v => v.Incidents).Where(i => i.Kind == Incident.Fault).Select(i => i.What).Distinct(StringComparer.Ordinal))
        {
            say(Words.In(
                language,
                $"consentaudit: erreur de l’outil lui-même pendant l’observation de {evidence.Url} : {fault}. Une partie de l’enregistrement manque ; merci de la signaler.",
                $"consentaudit: an error of the tool itself while it observed {evidence.Url}: {fault}. Part of the record is missing; please report it."));
        }
    }
}
