using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.Hosting;

/// <summary>The few kinds of answers that sites and third parties give.</summary>
internal static class Answers
{
    // The smallest transparent GIF: what most trackers answer.
    private static readonly byte[] Gif = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public static Task TextAsync(this HttpContext context, string contentType, string text)
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    public static Task HtmlAsync(this HttpContext context, string body) => context.TextAsync(
        "text/html; charset=utf-8",
        $"<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title></title></head><body style=\"margin:0;font:14px/1.4 sans-serif\">{body}</body></html>");

    /// <summary>A script of ThirdParties/Scripts.</summary>
    public static Task ScriptAsync(this HttpContext context, string name, string? find = null, string? put = null)
    {
        var text = EmbeddedFiles.Text("third-parties/" + name);
        context.AllowOrigin();
        return context.TextAsync("text/javascript; charset=utf-8", find is null ? text : text.Replace(find, put, StringComparison.Ordinal));
    }

    /// <summary>A document of ThirdParties/Scripts.</summary>
    public static Task DocumentAsync(this HttpContext context, string name) =>
        context.TextAsync("text/html; charset=utf-8", EmbeddedFiles.Text("third-parties/" + name));

    public static Task JsonAsync(this HttpContext context, string json)
    {
        context.AllowOrigin();
        return context.TextAsync("application/json", json);
    }

    public static Task PixelAsync(this HttpContext context)
    {
        context.AllowOrigin();
        context.Response.ContentType = "image/gif";
        return context.Response.Body.WriteAsync(Gif, 0, Gif.Length, context.RequestAborted);
    }

    public static Task NothingAsync(this HttpContext context)
    {
        context.AllowOrigin();
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    public static Task RedirectAsync(this HttpContext context, string address)
    {
        context.AllowOrigin();
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = address;
        return Task.CompletedTask;
    }

    /// <summary>Appends a raw Set-Cookie, so that each vendor's own attributes stand in its file as they are on the wire.</summary>
    public static void SetCookie(this HttpContext context, string cookie) => context.Response.Headers.Append("Set-Cookie", cookie);

    /// <summary>The visitor's identifier as the vendor knows it: the cookie's value, or a new one.</summary>
    public static string CookieOr(this HttpContext context, string name, Func<string> create) =>
        context.Request.Cookies[name] ?? create();

    private static void AllowOrigin(this HttpContext context)
    {
        if (context.Request.Headers.Origin.ToString() is { Length: > 0 } origin)
        {
            context.Response.Headers.AccessControlAllowOrigin = origin;
            context.Response.Headers.AccessControlAllowCredentials = "true";
            context.Response.Headers.AccessControlAllowHeaders = "content-type";
        }
    }
}
