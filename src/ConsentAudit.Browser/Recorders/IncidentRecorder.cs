using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Deals with what would stop a visit (dialogs, pop-ups, downloads) and records it.</summary>
internal sealed class IncidentRecorder(VisitClock clock)
{
    private const int Most = 200;

    // Nobody reads a page that does this more often.
    private const int MostWindows = 20;
    private const int MostDialogs = 50;
    private const int MostMessages = 20_000;

    private readonly Lock gate = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Incident> incidents = [];
    private readonly HashSet<string> faults = new(StringComparer.Ordinal);
    private bool cut;
    private IPage? current;
    private int expected;
    private int windows;
    private int dialogs;
    private int messages;

    /// <summary>Through which all recorders of the visit hear.</summary>
    public Ear Ear => new(this);

    /// <summary>Why there is nothing more to be seen of the page: it crashed, closed itself or does something without end; null as long as it is there.</summary>
    public Failure? End { get; private set; }

    /// <summary>Whether the page is past being looked at.</summary>
    public bool PageGone => End is not null;

    /// <summary>Is completed when the page is past being looked at: a tab that crashed answers nothing any more.</summary>
    public Task Ended => ended.Task;

    /// <summary>Whether the visit's own page began a download.</summary>
    public bool Downloaded { get; private set; }

    /// <summary>Closes what the page opens beside itself. A page of ours is announced by <see cref="Expect"/>.</summary>
    public void Attach(IBrowserContext context) => context.Page += async (_, other) => await Ear.HearAsync("Page", async () =>
    {
        if (Interlocked.Exchange(ref expected, 0) == 0)
        {
            Add("popup", Address.WithoutQuery(other.Url));
            if (Interlocked.Increment(ref windows) > MostWindows)
            {
                Finish(FailureKind.Browser, $"The page opened more than {MostWindows} windows.");
            }

            await QuietlyAsync(() => other.CloseAsync());
        }
    });

    /// <summary>The next page that opens is the visit's own.</summary>
    public void Expect() => Interlocked.Exchange(ref expected, 1);

    /// <summary>Watches over the visit's own page.</summary>
    public void Attach(IPage page)
    {
        var own = page;
        current = page;
        page.Dialog += async (_, dialog) => await Ear.HearAsync("Dialog", async () =>
        {
            Add("dialog", $"{dialog.Type}: {dialog.Message}");
            if (Interlocked.Increment(ref dialogs) > MostDialogs)
            {
                Finish(FailureKind.Browser, $"The page showed more than {MostDialogs} dialogs.");
            }

            // Leaving the page is allowed; every other question is answered with no.
            await QuietlyAsync(() => dialog.Type == DialogType.BeforeUnload ? dialog.AcceptAsync() : dialog.DismissAsync());
        });
        page.Download += async (_, download) => await Ear.HearAsync("Download", async () =>
        {
            Downloaded = true;
            Add("download", Address.WithoutQuery(download.Url));
            await QuietlyAsync(download.CancelAsync);
        });
        page.Crash += (_, _) => Ear.Hear("Crash", () =>
        {
            Add("crash", "the tab crashed");
            Finish(FailureKind.Browser, "The tab crashed while the page was watched.");
        });
        page.Close += (_, _) => Ear.Hear("Close", () =>
        {
            // The visitor closes a page only after having opened another.
            if (ReferenceEquals(current, own))
            {
                Finish(FailureKind.Browser, "The page closed itself while it was watched.");
            }
        });
    }

    /// <summary>Watches over what a socket brings: each message takes its way through the browser and its driver, which all visits share.</summary>
    public void Attach(ICDPSession session) => Ear.On(session, "Network.webSocketFrameReceived", _ =>
    {
        if (Interlocked.Increment(ref messages) == MostMessages)
        {
            Finish(FailureKind.Browser, $"The page was sent more than {MostMessages} messages through sockets.");
        }
    });

    /// <summary>The visit is over: that its page closes now is our own doing.</summary>
    public void Leave() => current = null;

    public void Add(string kind, string what)
    {
        lock (gate)
        {
            // A gap in the record is told beyond the limit as well; each recorder has one of a kind.
            if (incidents.Count < Most || kind == Incident.Cut)
            {
                incidents.Add(new Incident(clock.Milliseconds(clock.Now), kind, Excerpt.Of(what, 500)));
            }
            else if (!cut)
            {
                cut = true;
                incidents.Add(new Incident(clock.Milliseconds(clock.Now), "recorder", $"more than {Most} incidents: the rest is not recorded"));
            }
        }
    }

    /// <summary>Something of this tool's own failed while it recorded; the same fault is noted once.</summary>
    public void Fault(string where, Exception e)
    {
        var what = $"{e.GetType().Name} in {where}: {e.Message.Split('\n')[0]}";
        lock (gate)
        {
            // Beyond the limit as well, for it must not go unheard.
            if (faults.Count < 20 && faults.Add(where + e.GetType().Name))
            {
                incidents.Add(new Incident(clock.Milliseconds(clock.Now), Incident.Fault, Excerpt.Of(what, 500)));
            }
        }
    }

    /// <summary>There is nothing more to be seen of the page.</summary>
    public void Finish(FailureKind kind, string why)
    {
        lock (gate)
        {
            if (End is not null)
            {
                return;
            }

            End = new Failure(kind, why);
        }

        ended.TrySetResult();
    }

    public IReadOnlyList<Incident> Incidents()
    {
        lock (gate)
        {
            return [.. incidents];
        }
    }

    // The dialog, the download or the pop-up may be gone before our answer reaches it: then there is nothing left to answer, and that is recorded.
    private async Task QuietlyAsync(Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (PlaywrightException e)
        {
            Add("recorder", e.Message.Split('\n')[0]);
        }
    }
}
