namespace ConsentAudit.Catalogue.Packs;

/// <summary>A text of law that stands in a jurisdiction under another name.</summary>
/// <param name="From">How the sheets' citation begins.</param>
/// <param name="To">What stands in the place of that beginning.</param>
/// <param name="Url">Where the text can be read.</param>
public sealed record PackRename(string From, string To, string Url);
