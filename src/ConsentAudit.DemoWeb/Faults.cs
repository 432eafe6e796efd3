using ConsentAudit.Evidence;

namespace ConsentAudit.DemoWeb;

/// <summary>The ways in which pages go wrong, with healthy pages between them. They are no sites of the demo: <see cref="FaultWeb"/> serves them.</summary>
public static class Faults
{
    /// <summary>All of them; those that take longest come first, so that a list of them ends soon.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("silence", "The server takes the request and never answers.", FailureKind.Timeout),
        new("spin", "A script of the page runs for ever.", FailureKind.Timeout),
        new("spin-on-refusal", "The refusal's script runs for ever; the acceptance works.") { Heavy = true },
        Neighbour(1),
        new("dns", "The host name has no address.", FailureKind.Dns),
        new("refused", "Nobody listens at the address.", FailureKind.Connection),
        new("reset", "The server cuts the connection at the first byte.", FailureKind.Connection),
        new("cut", "The server cuts the connection in the middle of the page.", FailureKind.Connection),
        new("no-tls", "The server does not speak TLS.", FailureKind.Tls),
        new("not-found", "The server answers 404.", FailureKind.HttpStatus),
        new("server-error", "The server answers 500.", FailureKind.HttpStatus),
        new("busy", "The server answers 503 and asks to wait an hour.", FailureKind.HttpStatus),
        Neighbour(2),
        new("redirects", "The page redirects to itself.", FailureKind.RedirectLoop),
        new("reloads", "The page loads itself again as soon as it is there.", FailureKind.RedirectLoop),
        new("wanders", "The page leads to another, which leads back, for ever.", FailureKind.RedirectLoop) { Heavy = true },
        new("leaves", "The page leads to another site at once, as a redirect does."),
        new("endless", "The page's body never ends."),
        new("pdf", "The answer is a document.", FailureKind.NotHtml),
        new("download", "The answer is to be saved, not shown.", FailureKind.NotHtml),
        new("empty", "The page has no content.", FailureKind.Empty),
        new("no-content", "The server answers 204: there is no page.", FailureKind.Empty),
        Neighbour(3),
        new("crowded", "The page has 20,000 elements.") { Heavy = true },
        new("crash", "The page nests so many elements that its tab crashes.", FailureKind.Browser) { Heavy = true },
        new("closes", "The page tries to close its own window, which browsers refuse."),
        new("windows", "The page opens windows without end.", FailureKind.Browser) { Heavy = true },
        new("window", "The page opens two windows, one of them with a banner."),
        new("alerts", "The page shows dialogs without end.", FailureKind.Browser),
        new("dialogs", "The page asks three questions before it shows itself."),
        new("before-unload", "The page asks whether it may be left."),
        new("huge-texts", "The page's title has megabytes, its banner a book's chapter.") { Heavy = true },
        new("sockets", "The page is sent hundreds of messages a second through a socket.") { Heavy = true },
        new("writes", "The page writes itself for ever.") { Heavy = true },
        new("frames", "The page holds a frame that holds a frame, forty deep."),
        Neighbour(4),
        new("endless-frames", "The page holds a frame that holds a frame, without end: it ends the browser.", FailureKind.Browser) { Heavy = true, Late = true },
        new("socket-flood", "The page is sent messages through a socket as fast as they go.", FailureKind.Browser) { Heavy = true, Late = true },
        new("memory", "The page takes 300 MB.") { Heavy = true },
        new("allocates", "The page takes memory until its tab crashes.", FailureKind.Browser) { Heavy = true, Late = true },
        new("window-loop", "The page opens windows in a loop that never ends.", FailureKind.Browser) { Heavy = true },
    ];

    private static Fault Neighbour(int number) => new($"voisin-{number}", "Nothing goes wrong.") { Healthy = true };
}
