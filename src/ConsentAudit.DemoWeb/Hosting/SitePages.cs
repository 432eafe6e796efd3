using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.Hosting;

/// <summary>One site's server: pages by path, the house's shared files, a technical session cookie.</summary>
internal sealed class SitePages(string folder, SiteSettings settings, bool putRight = false)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (settings.Collects.Contains(path))
        {
            await context.NothingAsync().ConfigureAwait(false);
            return;
        }

        var file = FileFor(path);
        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await context.TextAsync("text/html; charset=utf-8", "<!doctype html><html lang=\"fr\"><title>Page introuvable</title><h1>Page introuvable</h1>").ConfigureAwait(false);
            return;
        }

        var isPage = file.EndsWith(".html", StringComparison.Ordinal);
        if (isPage)
        {
            context.Response.StatusCode = settings.Status;
            StartSession(context);
        }

        context.Response.ContentType = EmbeddedFiles.ContentType(file);
        context.Response.Headers.CacheControl = "no-store";
        if (isPage)
        {
            await context.Response.WriteAsync(Page(file), context.RequestAborted).ConfigureAwait(false);
            return;
        }

        var stream = EmbeddedFiles.Open(file);
        await using (stream.ConfigureAwait(false))
        {
            await stream.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// <c>/</c> is index.html, <c>/article/…</c> article.html, <c>/name</c> name.html, <c>/assets/…</c> the files that all sites share.
    /// A page that the site has not (legal notice, contact, sections) is the shared one.
    /// </summary>
    private string? FileFor(string path)
    {
        var name = path switch
        {
            "/" => "/index.html",
            _ when path.StartsWith("/article/", StringComparison.Ordinal) => "/article.html",
            _ when path.StartsWith("/rubrique/", StringComparison.Ordinal) => "/rubrique.html",
            _ when path.StartsWith("/assets/", StringComparison.Ordinal) => path["/assets".Length..],
            _ when Path.HasExtension(path) => path,
            _ => path.TrimEnd('/') + ".html",
        };
        var shared = name.EndsWith(".html", StringComparison.Ordinal) || path.StartsWith("/assets/", StringComparison.Ordinal);
        string[] candidates = shared ? [$"sites/{folder}{name}", $"sites/_shared{name}"] : [$"sites/{folder}{name}"];
        return name.EndsWith(".json", StringComparison.Ordinal) ? null : candidates.FirstOrDefault(EmbeddedFiles.Exists);
    }

    // Scripts read the mark as window.putRight (tags.js), and then leave out what was sanctioned.
    private string Page(string file)
    {
        var text = EmbeddedFiles.Text(file).Replace("<!-- way back -->", WayBack, StringComparison.Ordinal);
        return putRight ? text.Replace("<html ", "<html data-put-right ", StringComparison.Ordinal) : text;
    }

    /// <summary>The footer's link to the choices, on the pages that all sites share.</summary>
    private string WayBack => settings.WayBack is { } words ? $"<li><a href=\"#choix\" data-choix>{words}</a></li>" : "";

    private void StartSession(HttpContext context)
    {
        if (settings.SessionCookie is { } name && !context.Request.Cookies.ContainsKey(name))
        {
            context.SetCookie($"{name}={Ids.Hex(16)}; Path=/; Secure; HttpOnly; SameSite=Lax");
        }
    }
}
