using System.Text.Json;
using ConsentAudit.Browser.Addresses;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Records the requests that a page sends, each hop of a redirect apart, with the cookies that go and come (DevTools Protocol, Network).</summary>
internal sealed class NetworkRecorder(VisitClock clock, CookieRecorder cookies, IncidentRecorder incidents, Border border, Salt salt)
{
    private const int Most = 4_000;
    private const int MostCharacters = 16_000_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Hop>> requests = new(StringComparer.Ordinal);
    private readonly List<Hop> order = [];
    private readonly Allowance details = new(MostCharacters, () => incidents.Add(Incident.Cut, $"requests of more than {MostCharacters} characters: of the rest, addresses alone are recorded"));
    private readonly Unanswered unanswered = new();
    private DateTimeOffset lastActivity = DateTimeOffset.MinValue;
    private bool cut;
    private int started;

    /// <summary>Whether nothing was sent or answered for so long, and nothing waits for its answer.</summary>
    public bool IsQuiet(TimeSpan since)
    {
        lock (gate)
        {
            return clock.Now - lastActivity > since && !unanswered.Any(clock.Now);
        }
    }

    /// <summary>Whether a request waits for its answer.</summary>
    public bool IsWaiting
    {
        get
        {
            lock (gate)
            {
                return unanswered.Any(clock.Now);
            }
        }
    }

    /// <summary>Listens to a page of the context.</summary>
    public async Task AttachAsync(ICDPSession session)
    {
        lock (gate)
        {
            // Another page may count its requests from one again.
            requests.Clear();
            unanswered.Clear();
        }

        await ListenAsync(session, new Source("", null));
        await AllowThirdPartyCookiesAsync(session);
    }

    /// <summary>Listens to what the page started.</summary>
    /// <param name="session">The session with it.</param>
    /// <param name="type">What it is: all that it sends is told as being of this type.</param>
    /// <param name="early">Hears what it sends before it can be listened to, or null.</param>
    public Task AttachAsync(ICDPSession session, string type, EarlyRequests? early = null)
    {
        var source = new Source($"{Interlocked.Increment(ref started)}:", type);
        var listening = ListenAsync(session, source);
        return early?.HearAsync(session, listening, m => Heard(() => Announced(Announcement.Early(m, clock.Now), source))) ?? listening;
    }

    private async Task ListenAsync(ICDPSession session, Source source)
    {
        On(session, "Network.requestWillBeSent", m => Announced(Announcement.Of(m), source));
        On(session, "Network.requestWillBeSentExtraInfo", m => SentExtra(m, source));
        On(session, "Network.responseReceived", m => Received(m, source));
        On(session, "Network.responseReceivedExtraInfo", m => ReceivedExtra(m, source));
        On(session, "Network.loadingFailed", m => unanswered.Ended(source.Id(m)));
        On(session, "Network.webSocketCreated", Socket);
        await session.SendAsync("Network.enable", new Dictionary<string, object> { ["maxTotalBufferSize"] = 0, ["maxResourceBufferSize"] = 0, ["maxPostDataSize"] = RequestBody.Longest });
    }

    // Said aloud, whatever the browser's own default will be one day.
    private async Task AllowThirdPartyCookiesAsync(ICDPSession session)
    {
        try
        {
            await session.SendAsync("Network.setCookieControls", new Dictionary<string, object>
            {
                ["enableThirdPartyCookieRestriction"] = false,
                ["disableThirdPartyCookieMetadata"] = true,
                ["disableThirdPartyCookieHeuristics"] = true,
            });
        }
        catch (PlaywrightException e)
        {
            incidents.Add("recorder", "third-party cookies are left at the browser's default: " + e.Message.Split('\n')[0]);
        }
    }

    public IReadOnlyList<RequestSighting> Sightings()
    {
        lock (gate)
        {
            var chains = new InitiatorChains(order);
            return [.. order.Where(h => h.Sent).Select(h => h.Sighting(clock, chains.Of(h)))];
        }
    }

    private void On(ICDPSession session, string name, Action<JsonElement> handle) =>
        incidents.Ear.On(session, name, m => Heard(() => handle(m)));

    private void Heard(Action handle)
    {
        lock (gate)
        {
            lastActivity = clock.Now;
            handle();
        }
    }

    private void Announced(Announcement told, Source source)
    {
        if (!told.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase) || told.Type == "Preflight")
        {
            return;
        }

        border.Asked(told.Url);
        clock.Start(told.At);
        var hops = Hops(source.Prefix + told.Id);
        var url = Address.WithoutQuery(told.Url);
        if (told.IsEarly && hops.Any(h => h.Sent && h.Url == url))
        {
            return;
        }

        // Of an early one the end may not be told: nobody waits for it.
        if (!told.IsEarly)
        {
            unanswered.Sent(source.Prefix + told.Id, told.Type, clock.Now);
        }

        var before = told.From is null ? null : hops.LastOrDefault(h => h.Sent && !h.IsEarly);
        if (before is not null)
        {
            before.Status = told.FromStatus;
        }

        if ((hops.FirstOrDefault(h => !h.Sent || (h.IsEarly && h.Url == url)) ?? Add(hops)) is { } hop)
        {
            Note(hop, told, source.Type ?? told.Type, hops[0].Sent && hops[0] != hop ? hops[0].At : told.At, before?.Initiators ?? told.Initiators);
        }
    }

    // Who is behind a redirect is who asked in the first place: the browser names the document for it, or nobody, as its parser happens to be at work.
    private void Note(Hop hop, Announcement told, string type, DateTimeOffset beganAt, IReadOnlyList<string> initiators)
    {
        (hop.Sent, hop.IsEarly, hop.At, hop.BeganAt) = (true, told.IsEarly, told.At, beganAt);
        (hop.Url, hop.Host, hop.Type, hop.Method) = (Address.WithoutQuery(told.Url), CdpJson.Host(told.Url), type, told.Method);
        (hop.Document, hop.RedirectedFrom) = (told.Document, told.From);
        if (details.Takes(told.Url.Length + told.Body.Length + initiators.Sum(i => i.Length)))
        {
            (hop.Query, hop.Consent) = (Address.Query(told.Url, salt), Address.Consent(told.Url));
            (hop.Body, hop.Initiators) = (RequestBody.Read(told.Body, salt), initiators);
        }

        Flush(hop);
    }

    private void SentExtra(JsonElement m, Source source)
    {
        var hop = Next(source.Id(m), h => h.HasSentExtra);
        if (hop is null)
        {
            return;
        }

        hop.HasSentExtra = true;
        hop.CookiesSent =
        [
            .. m.GetProperty("associatedCookies").EnumerateArray()
                .Where(c => c.GetProperty("blockedReasons").GetArrayLength() == 0)
                .Select(c => CookieRecorder.NameOf(CdpJson.Text(c.GetProperty("cookie"), "name")))
                .TakeWhile(name => details.Takes(name.Length)),
        ];
    }

    private void Received(JsonElement m, Source source)
    {
        var id = source.Id(m);
        unanswered.Ended(id);
        var response = m.GetProperty("response");
        border.Answered(CdpJson.Text(response, "url"), CdpJson.Text(response, "remoteIPAddress"), source.Type is null && CdpJson.Text(m, "type") == "Document");
        if (requests.TryGetValue(id, out var hops) && hops.LastOrDefault(h => h.Sent) is { } hop)
        {
            hop.Status = response.GetProperty("status").GetInt32();
        }
    }

    private void ReceivedExtra(JsonElement m, Source source)
    {
        var hop = Next(source.Id(m), h => h.HasReceivedExtra);
        if (hop is null)
        {
            return;
        }

        hop.HasReceivedExtra = true;
        var blocked = m.GetProperty("blockedCookies").EnumerateArray().Select(b => CdpJson.Text(b, "cookieLine")).ToHashSet(StringComparer.Ordinal);
        foreach (var header in m.GetProperty("headers").EnumerateObject().Where(h => h.Name.Equals("set-cookie", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var line in (header.Value.GetString() ?? "").Split('\n').Where(l => !blocked.Contains(l)))
            {
                // As many as a browser takes of one answer are few; the cookies themselves have a limit of their own.
                if (hop.CookiesSet.Count < 200 && SetCookie.Parse(line, clock.Now) is { } cookie)
                {
                    hop.CookiesSet.Add(CookieRecorder.NameOf(cookie.Name));
                    hop.Waiting.Add(cookie);
                }
            }
        }

        Flush(hop);
    }

    // The headers may come before the request itself is announced: its cookies wait for its address and its moment.
    private void Flush(Hop hop)
    {
        if (hop.Sent)
        {
            foreach (var cookie in hop.Waiting)
            {
                cookies.Set(cookie, hop.Host, hop.Url, hop.BeganAt);
            }

            hop.Waiting.Clear();
        }
    }

    private void Socket(JsonElement m)
    {
        var url = Excerpt.Of(CdpJson.Text(m, "url"), Announcement.LongestUrl);
        border.Asked(url);
        if (Add([]) is { } hop)
        {
            (hop.Sent, hop.At, hop.BeganAt, hop.Type, hop.IsUndated) = (true, clock.Now, clock.Now, "WebSocket", true);
            (hop.Url, hop.Host, hop.Query) = (Address.WithoutQuery(url), CdpJson.Host(url), Address.Query(url, salt));
            hop.Initiators = CdpJson.Initiators(m);
        }
    }

    private List<Hop> Hops(string id)
    {
        if (!requests.TryGetValue(id, out var hops))
        {
            hops = [];
            if (order.Count < Most)
            {
                requests[id] = hops;
            }
        }

        return hops;
    }

    private Hop? Next(string id, Func<Hop, bool> done)
    {
        var hops = Hops(id);
        return hops.FirstOrDefault(h => !done(h)) ?? Add(hops);
    }

    private Hop? Add(List<Hop> hops)
    {
        if (order.Count >= Most)
        {
            if (!cut)
            {
                cut = true;
                incidents.Add("cut", $"more than {Most} requests: the rest is not recorded");
            }

            return null;
        }

        var hop = new Hop();
        hops.Add(hop);
        order.Add(hop);
        return hop;
    }

    // Each numbers its requests by itself.
    private readonly record struct Source(string Prefix, string? Type)
    {
        public string Id(JsonElement m) => Prefix + CdpJson.Text(m, "requestId");
    }
}
