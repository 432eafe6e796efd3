using System.Globalization;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders.Hooks;

/// <summary>Hears from within the page what the DevTools Protocol does not tell: which script wrote a cookie or an entry, which read the device, and when the page hears of a press.</summary>
/// <remarks>What comes through the channel is the page's word: it is kept only as far as it names a writer or a moment, and never against the site by itself.</remarks>
internal sealed class PageHook(VisitClock clock, IncidentRecorder incidents, Action<HookedCall> heard)
{
    private const int Most = 20_000;

    private static readonly string Source = ReadSource();

    private readonly string channel = "c" + Guid.NewGuid().ToString("N");
    private int messages;

    /// <summary>Prepares every page of a context.</summary>
    public Task AttachAsync(IBrowserContext context) => context.AddInitScriptAsync(Source.Replace("{{channel}}", channel, StringComparison.Ordinal));

    /// <summary>Listens to a page, before it loads anything.</summary>
    public async Task AttachAsync(ICDPSession session)
    {
        incidents.Ear.On(session, "Runtime.bindingCalled", called =>
        {
            if (CdpJson.Text(called, "name") == channel && HasRoom())
            {
                Heard(CdpJson.Text(called, "payload"));
            }
        });
        await session.SendAsync("Runtime.enable");
        await session.SendAsync("Runtime.addBinding", new Dictionary<string, object> { ["name"] = channel });
    }

    private bool HasRoom()
    {
        var number = Interlocked.Increment(ref messages);
        if (number == Most + 1)
        {
            incidents.Add(Incident.Cut, $"more than {Most} writes and readings by scripts: of the rest neither script nor moment is known");
        }

        return number <= Most;
    }

    private void Heard(string payload)
    {
        var parts = payload.Split('\u0001', 6);
        if (parts.Length == 6)
        {
            heard(new HookedCall(parts[0], parts[1], When(parts[2]), parts[3], parts[4], StackText.Caller(parts[5])));
        }
    }

    // The page's clock is ours, unless somebody turned it before us.
    private DateTimeOffset When(string milliseconds)
    {
        var now = clock.Now;
        return long.TryParse(milliseconds, NumberStyles.None, CultureInfo.InvariantCulture, out var ms)
            && ms >= (now - TimeSpan.FromSeconds(30)).ToUnixTimeMilliseconds() && ms <= now.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(ms)
            : now;
    }

    private static string ReadSource()
    {
        using var stream = typeof(PageHook).Assembly.GetManifestResourceStream("page-hook.js") ?? throw new InvalidOperationException("page-hook.js is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
