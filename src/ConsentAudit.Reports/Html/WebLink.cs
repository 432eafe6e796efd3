namespace ConsentAudit.Reports.Html;

/// <summary>A link out of the report, only where it leads to the web and to nobody's account.</summary>
internal static class WebLink
{
    public static void Write(Markup markup, string text, string url)
    {
        if (Xlsx.Link.Web(url) is { Target: { } target } link)
        {
            var fragment = link.Place is { } place ? "#" + place : "";
            markup.Raw($"<a href=\"{Markup.Encoded(target + fragment)}\" target=\"_blank\" rel=\"noopener noreferrer\">").Foreign(text).Raw("</a>");
        }
        else
        {
            markup.Foreign(text);
        }
    }
}
