using ConsentAudit.Catalogue.Words;

namespace ConsentAudit.Readings.Services;

/// <summary>The kinds of services, and the words of each.</summary>
internal static class ServiceKind
{
    public const string Comments = "comments";
    public const string Video = "video";
    public const string Social = "social";
    public const string Other = "other";

    // « Les commentaires utilisent Facebook, un réseau social »: what is offered comes before by what.
    private static readonly (string Kind, Topic Topic)[] Known =
        [(Comments, Topic.Comments), (Video, Topic.Video), ("audio", Topic.Audio), ("map", Topic.Map), (Social, Topic.Social)];

    /// <summary>The kind that words name, or null.</summary>
    public static string? Of(Lexicon lexicon, string text)
    {
        var words = LabelText.Words(text);
        return Known.Where(k => lexicon.Count(k.Topic, words) > 0).Select(k => k.Kind).FirstOrDefault();
    }

    /// <summary>The words of a kind.</summary>
    public static Topic Words(string kind) => Known.Where(k => k.Kind == kind).Select(k => k.Topic).FirstOrDefault(Topic.External);
}
