using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Hears what scripts write to <c>document.cookie</c>: the life they ask for, which Chromium cuts at 400 days, and which script it was.</summary>
/// <remarks>
/// The protocol has no event for these writes. The setter is wrapped in a Proxy, which calls itself native as the setter does; the channel is taken
/// out of the window before the page's first script runs. What comes through it is the page's word, and is kept only as far as a cookie goes.
/// </remarks>
internal sealed partial class CookieHook(VisitClock clock, CookieRecorder cookies)
{
    private const int LongestLine = 5_000;
    private const int LongestStack = 4_000;

    private readonly string channel = "c" + Guid.NewGuid().ToString("N");

    private string Script => $$"""
        (() => {
          const send = self['{{channel}}'];
          delete self['{{channel}}'];
          const found = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
          if (typeof send !== 'function' || !found || !found.set || !found.get || !found.configurable) return;
          const { apply } = Reflect, { now } = Date, Failure = Error, origin = self.origin, read = found.get;
          const { slice, indexOf } = String.prototype;
          found.set = new Proxy(found.set, {
            apply(target, page, given) {
              const answer = apply(target, page, given);
              if (typeof given[0] === 'string') {
                const line = apply(slice, given[0], [0, {{LongestLine}}]);
                const name = apply(slice, line, [0, apply(indexOf, line, ['=']) + 1]);
                const taken = name.length > 1 && apply(indexOf, '; ' + apply(read, page, []), ['; ' + name]) >= 0;
                send(origin + '\u0001' + now() + '\u0001' + taken + '\u0001' + line + '\u0001' + apply(slice, new Failure().stack + '', [0, {{LongestStack}}]));
              }
              return answer;
            }
          });
          Object.defineProperty(Document.prototype, 'cookie', found);
        })()
        """;

    /// <summary>Prepares every page of a context.</summary>
    public Task AttachAsync(IBrowserContext context) => context.AddInitScriptAsync(Script);

    /// <summary>Listens to a page, before it loads anything.</summary>
    public async Task AttachAsync(ICDPSession session)
    {
        session.Event("Runtime.bindingCalled").OnEvent += (_, message) =>
        {
            if (message is { } called && CdpJson.Text(called, "name") == channel)
            {
                Heard(CdpJson.Text(called, "payload"));
            }
        };
        await session.SendAsync("Runtime.enable");
        await session.SendAsync("Runtime.addBinding", new Dictionary<string, object> { ["name"] = channel });
    }

    private void Heard(string payload)
    {
        var parts = payload.Split('\u0001', 5);
        if (parts.Length == 5
            && Uri.TryCreate(parts[0], UriKind.Absolute, out var origin)
            && SetCookie.Parse(parts[3], clock.Now) is { } cookie)
        {
            cookies.Written(cookie, origin.Host, ScriptIn(parts[4]), parts[2] == "true", When(parts[1]));
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

    // Our own lines in the stack have no address; the first that has one is the writer's.
    private static string? ScriptIn(string stack) => Frame().Match(stack) is { Success: true } frame
        ? $"{Address.WithoutQuery(frame.Groups[1].Value)}:{frame.Groups[2].Value}"
        : null;

    [GeneratedRegex(@"(https?://[^\s()]+?):(\d+):\d+\)?\s*(?:\n|$)", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Frame();
}
