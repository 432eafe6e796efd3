using System.Text.Json;
using ConsentAudit.Evidence;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Recorders;

/// <summary>Asks a page's consent interfaces what they say, at the end of a phase: TCF, GPP, Google Consent Mode, GPC.</summary>
/// <remarks>
/// To the page this is what any advertising script of its own does: a ping, a listener that is taken off again after its first
/// answer, a look at <c>dataLayer</c>. Nothing is written to the page and no name is left in it. Whatever the page answers is
/// hostile until it was checked: its type on the page's side, its type and size again on ours.
/// </remarks>
internal static class SignalReader
{
    private const int MostText = 20_000;
    private const int MostPurposes = 64;
    private const int MostCommands = 60;
    private const int MostKeys = 12;
    private const int MostVendors = 5_000;

    // Longer than the script's own 1.2 s, so that a page that answers halfway is heard.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A frame is asked only where its origin is the page's own (a wrapper around a whole site): the interface of an embedded
    // player or of an advertisement speaks for another document, and the browser refuses us its window anyway.
    private const string Script =
        """
        async () => {
          const safe = (read, otherwise) => { try { return read(); } catch { return otherwise; } };
          const text = (value, most) => typeof value === 'string' ? value.substring(0, most) : '';
          const whole = value => typeof value === 'number' && value >= 0 && value <= 100000 && value % 1 === 0 ? value : null;
          const flag = value => typeof value === 'boolean' ? value : null;
          const isObject = value => value !== null && typeof value === 'object';

          const answer = (ask, late) => new Promise(resolve => {
            let over = false;
            const give = value => {
              if (over) { if (late) safe(() => late(value)); return; }
              over = true;
              resolve({ value }); // wrapped: a promise would call the then() of a hostile answer
            };
            setTimeout(() => give(null), 1200);
            safe(() => ask((data, success) => give(success !== false && isObject(data) ? data : null)));
          });

          // Numbers and names that are known beforehand are asked for one by one: a page's own list of keys may have no end.
          const numbers = (map, most) => {
            const found = [];
            for (let i = 1; isObject(map) && i <= most; i++) {
              if (safe(() => map[i] === true, false)) found[found.length] = i;
            }
            return found;
          };

          const askTcf = async w => {
            const api = safe(() => w.__tcfapi, null);
            if (typeof api !== 'function') return null;
            const leave = data => {
              const id = safe(() => data.listenerId, null);
              if (id !== null && id !== undefined) safe(() => api('removeEventListener', 2, () => {}, id));
            };
            const [{ value: ping }, { value: data }] = await Promise.all([
              answer(reply => api('ping', 2, reply)),
              answer(reply => api('addEventListener', 2, reply), leave),
            ]);
            leave(data);
            const of = (...reads) => { for (const r of reads) { const v = safe(r, null); if (v !== null && v !== undefined) return v; } return null; };
            return {
              gdprApplies: of(() => flag(data.gdprApplies), () => flag(ping.gdprApplies)),
              eventStatus: of(() => text(data.eventStatus, 40)),
              cmpStatus: of(() => text(data.cmpStatus, 40) || null, () => text(ping.cmpStatus, 40)),
              cmpId: of(() => whole(data.cmpId), () => whole(ping.cmpId)),
              policyVersion: of(() => whole(data.tcfPolicyVersion), () => whole(ping.tcfPolicyVersion)),
              tcString: of(() => text(data.tcString, 20000)),
              purposeConsents: numbers(of(() => data.purpose.consents), 64),
              purposeInterests: numbers(of(() => data.purpose.legitimateInterests), 64),
              specialFeatures: numbers(of(() => data.specialFeatureOptins), 64),
              vendorConsents: numbers(of(() => data.vendor.consents), 5000).length,
              vendorInterests: numbers(of(() => data.vendor.legitimateInterests), 5000).length,
            };
          };

          const tcf = async () => {
            const own = await askTcf(window);
            if (own) return own;
            for (let i = 0; i < 6 && i < window.length; i++) {
              const inner = safe(() => window[i].__tcfapi && window[i].frames.__tcfapiLocator ? window[i] : null, null);
              const said = inner ? await askTcf(inner) : null;
              if (said) return said;
            }
            return null;
          };

          // GPP 1.0 returned the ping, 1.1 calls back.
          const gpp = async () => {
            const api = safe(() => window.__gpp, null);
            if (typeof api !== 'function') return null;
            const { value: ping } = await answer(reply => {
              const returned = api('ping', reply);
              if (isObject(returned)) reply(returned, true);
            });
            return safe(() => text(ping.gppString, 20000), '');
          };

          // A site may have named its dataLayer otherwise: Google's loader says how (?l=).
          const layerNames = () => {
            const names = ['dataLayer'];
            for (let i = 0; i < 500 && i < document.scripts.length; i++) {
              const name = safe(() => {
                const address = new URL(document.scripts[i].src);
                const id = address.searchParams.get('id') || '';
                return /^(GTM|GT|G|AW|DC)-/.test(id) ? address.searchParams.get('l') : null;
              }, null);
              if (name && names.indexOf(name) < 0 && names.length < 3) names[names.length] = name;
            }
            return names;
          };
          const commands = layer => {
            const found = [];
            let tags = false;
            const length = safe(() => layer.length, 0);
            for (let i = 0; i < length && i < 2000 && found.length < 60; i++) {
              const entry = safe(() => layer[i], null);
              if (!isObject(entry)) continue;
              const name = safe(() => entry[0], null), kind = safe(() => entry[1], null), set = safe(() => entry[2], null);
              if (name === 'consent' && (kind === 'default' || kind === 'update') && isObject(set)) {
                const values = [];
                for (const signal of ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization', 'functionality_storage', 'personalization_storage', 'security_storage']) {
                  const value = safe(() => set[signal], null);
                  if (typeof value === 'string') values[values.length] = [signal, text(value, 40)];
                }
                const region = safe(() => set.region, null);
                found[found.length] = { kind, index: i, beforeTags: !tags, regional: region !== null && region !== undefined && region !== '', values };
              }
              if (name === 'config' || name === 'event' || safe(() => entry.event, null) === 'gtm.js') tags = true;
            }
            return found;
          };
          const google = () => {
            for (const name of layerNames()) {
              const layer = safe(() => window[name], null);
              const found = safe(() => Array.isArray(layer), false) ? commands(layer) : null;
              if (found && (found.length || name !== 'dataLayer')) return found;
            }
            return safe(() => Array.isArray(window.dataLayer), false) ? [] : null;
          };

          const [said, privacy] = await Promise.all([tcf(), gpp()]);
          return { tcf: said, gpp: privacy, gpc: safe(() => flag(navigator.globalPrivacyControl), null), commands: safe(google, null) };
        }
        """;

    /// <summary>What the page says; a null signal without a problem where it has none of these interfaces.</summary>
    /// <returns>The record, or why the page could not be asked: it is leaving, too busy, or broke its own answer.</returns>
    public static async Task<(SignalRecord? Signal, string? Problem)> ReadAsync(IPage page, Phase phase, int atMs)
    {
        try
        {
            var answer = await page.EvaluateAsync<JsonElement?>(Script).WaitAsync(Patience);
            return (answer is { ValueKind: JsonValueKind.Object } said ? Record(said, phase, atMs, page.Url) : null, null);
        }
        catch (TimeoutException)
        {
            return (null, "the page did not answer for its consent interfaces in 5 s");
        }
        catch (Exception e) when (e is PlaywrightException or JsonException or FormatException or InvalidOperationException)
        {
            return (null, $"the page could not be asked for its consent interfaces: {e.Message.Split('\n')[0]}");
        }
    }

    /// <summary>The answer, checked: null where it holds none of the interfaces.</summary>
    internal static SignalRecord? Record(JsonElement said, Phase phase, int atMs, string url)
    {
        var (tcf, layer) = (Member(said, "tcf"), Member(said, "commands"));
        var gpp = Member(said, "gpp").ValueKind == JsonValueKind.String ? Text(said, "gpp", MostText) : null;
        var gpc = Flag(said, "gpc");
        if (tcf.ValueKind != JsonValueKind.Object && layer.ValueKind != JsonValueKind.Array && gpp is null && gpc is null)
        {
            return null;
        }

        return new SignalRecord
        {
            Phase = phase,
            AtMs = atMs,
            Page = Address.WithoutQuery(url),
            Tcf = tcf.ValueKind == JsonValueKind.Object ? Tcf(tcf) : null,
            Commands = [.. Items(layer, MostCommands).Where(c => c.ValueKind == JsonValueKind.Object).Select(Command)],
            Gpp = gpp,
            Gpc = gpc,
        };
    }

    private static TcfSignal Tcf(JsonElement said) => new()
    {
        GdprApplies = Flag(said, "gdprApplies"),
        EventStatus = Text(said, "eventStatus", 40),
        CmpStatus = Text(said, "cmpStatus", 40),
        CmpId = Number(said, "cmpId"),
        PolicyVersion = Number(said, "policyVersion"),
        TcString = Text(said, "tcString", MostText),
        PurposeConsents = Numbers(said, "purposeConsents"),
        PurposeInterests = Numbers(said, "purposeInterests"),
        SpecialFeatures = Numbers(said, "specialFeatures"),
        VendorConsents = Math.Min(Number(said, "vendorConsents") ?? 0, MostVendors),
        VendorInterests = Math.Min(Number(said, "vendorInterests") ?? 0, MostVendors),
    };

    private static ConsentCommand Command(JsonElement said) => new()
    {
        Kind = Text(said, "kind", 10) == "default" ? "default" : "update",
        Index = Number(said, "index") ?? 0,
        BeforeTags = Flag(said, "beforeTags") ?? false,
        Regional = Flag(said, "regional") ?? false,
        Values = Items(Member(said, "values"), MostKeys)
            .Select(pair => Items(pair, 2).Select(v => v.ValueKind == JsonValueKind.String ? Excerpt.Of(v.GetString() ?? "", 40) : "").ToArray())
            .Where(pair => pair is [{ Length: > 0 }, _])
            .DistinctBy(pair => pair[0])
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
    };

    private static JsonElement Member(JsonElement e, string name) => e.TryGetProperty(name, out var value) ? value : default;

    private static IEnumerable<JsonElement> Items(JsonElement e, int most) => e.ValueKind == JsonValueKind.Array ? e.EnumerateArray().Take(most) : [];

    private static string Text(JsonElement e, string name, int most) =>
        Member(e, name) is { ValueKind: JsonValueKind.String } value ? Excerpt.Of(value.GetString() ?? "", most) : "";

    private static int? Number(JsonElement e, string name) => Member(e, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var n) ? n : null;

    private static bool? Flag(JsonElement e, string name) => Member(e, name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static int[] Numbers(JsonElement e, string name) =>
        [.. Items(Member(e, name), MostPurposes).Select(v => v.ValueKind == JsonValueKind.Number && v.TryGetInt32(out var n) ? n : 0).Where(n => n is > 0 and <= MostPurposes)];
}
