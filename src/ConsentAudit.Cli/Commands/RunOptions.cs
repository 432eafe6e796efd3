using System.CommandLine;
using ConsentAudit.Audit.Runs;
using ConsentAudit.Browser.Browsers;
using ConsentAudit.Browser.Names;
using ConsentAudit.Browser.Visits;
using ConsentAudit.Cli.Input;
using ConsentAudit.Cli.Runs;

namespace ConsentAudit.Cli.Commands;

/// <summary>The options of <c>audit</c> and <c>demo</c>, and what they mean.</summary>
internal sealed class RunOptions
{
    private readonly Option<string?> output = new("--output", "-o") { Description = "Folder of the run [reports/<date>-<time>]" };
    private readonly Option<string> format = new("--format") { Description = "Reports to write: " + Reports.ReportWriters.Names, DefaultValueFactory = _ => "xlsx,json,html" };
    private readonly Option<string> failOn = FailOnOption.Create("serious");
    private readonly Option<string> pack = new("--pack") { Description = "Jurisdiction whose rules and thresholds apply: fr, be, it, es, de, nl, uk, ie, eu", DefaultValueFactory = _ => "fr" };
    private readonly Option<string?> rules = new("--rules") { Description = "Folder of rules to use in place of the built-in ones" };
    private readonly Option<string[]> filterList = new("--filter-list") { Description = "List of addresses to look at, in EasyList's syntax; repeatable", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> baseline = BaselineOption.Create();
    private readonly Option<int?> concurrency = new("--concurrency") { Description = "Pages side by side [as many as the machine bears]" };
    private readonly Option<double> observe = new("--observe") { Description = "Least seconds watched before a choice, half of it after one", DefaultValueFactory = _ => 5 };
    private readonly Option<double> timeout = new("--timeout") { Description = "Whole budget of one page, seconds", DefaultValueFactory = _ => 90 };
    private readonly Option<int> retries = new("--retries") { Description = "Further tries after a failure that may pass", DefaultValueFactory = _ => 1 };
    private readonly Option<int> repeat = new("--repeat") { Description = "Visits of each kind; trackers tell in how many they were seen", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> perHost = new("--per-host") { Description = "N or N:DELAY_MS: visits that a host gets at once, and the least time between their starts; --timeout is then each visit's [no limit]" };
    private readonly Option<string> choices = new("--choices") { Description = "What is tried: " + Choices.All, DefaultValueFactory = _ => Choices.All };
    private readonly Option<string> lang = new("--lang") { Description = "Language of the reports: fr, en", DefaultValueFactory = _ => "fr" };
    private readonly Option<string> viewport = new("--viewport") { Description = "desktop, mobile or WxH", DefaultValueFactory = _ => "desktop" };
    private readonly Option<string> locale = new("--locale") { Description = "Language and region of the visitor", DefaultValueFactory = _ => "fr-FR" };
    private readonly Option<string> timeZone = new("--time-zone") { Description = "Time zone of the visitor", DefaultValueFactory = _ => "Europe/Paris" };
    private readonly Option<string?> userAgent = new("--user-agent") { Description = "User agent to send" };
    private readonly Option<string?> proxy = new("--proxy") { Description = "Proxy server, http://host:port" };
    private readonly Option<string[]> header = new("--header") { Description = "Header to send, 'Name: value'; repeatable", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> connectTo = new("--connect-to") { Description = "HOST1:PORT1:HOST2:PORT2, as in curl; repeatable", DefaultValueFactory = _ => [] };
    private readonly Option<bool> ignoreHttps = new("--ignore-https-errors") { Description = "Accept faulty certificates" };
    private readonly Option<bool> allowPrivate = new("--allow-private") { Description = "Public pages may lead to private addresses" };
    private readonly Option<bool> noScreenshots = new("--no-screenshots") { Description = "Take no pictures" };
    private readonly Option<bool> har = new("--har") { Description = "Keep requests.har of each page too; it holds raw values: cookies, identifiers, addresses" };
    private readonly Option<string?> browser = new("--browser") { Description = "Path of the Chromium to use" };
    private readonly Option<string?> channel = new("--channel") { Description = "chrome or msedge" };
    private readonly Option<bool> headed = new("--headed") { Description = "Show the browser's window" };

    private readonly Option<string?> shard = new("--shard") { Description = "I/N: the I-th of N slices of the list, told by the address alone; see merge" };

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All =>
    [
        output, format, failOn, pack, rules, filterList, baseline, concurrency, observe, timeout, retries, repeat, perHost, choices, lang, viewport, locale, timeZone,
        userAgent, proxy, header, connectTo, ignoreHttps, allowPrivate, noScreenshots, har, browser, channel, headed, shard,
    ];

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="InputException">An option has a value that it does not take.</exception>
    public RunSettings Read(ParseResult parsed, TimeProvider time) => Read(new OptionLayers(parsed), time);

    /// <exception cref="InputException">An option has a value that it does not take.</exception>
    public RunSettings Read(OptionLayers parsed, TimeProvider time)
    {
        var settings = new RunSettings
        {
            Output = parsed.GetValue(output) ?? Path.Combine("reports", time.GetLocalNow().ToString("yyyyMMdd-HHmmss", System.Globalization.CultureInfo.InvariantCulture)),
            Formats = Words(parsed.GetValue(format)!),
            FailOn = FailOnOption.Read(parsed.GetValue(failOn)!),
            Pack = parsed.GetValue(pack)!,
            Rules = parsed.GetValue(rules),
            FilterLists = parsed.GetValue(filterList)!,
            Baselines = parsed.GetValue(baseline)!,
            Concurrency = AtLeast(parsed.GetValue(concurrency) ?? RunSettings.DefaultConcurrency, 1, "--concurrency"),
            ConcurrencyByLoad = parsed.GetValue(concurrency) is null,
            Language = parsed.GetValue(lang)! is "fr" or "en" ? parsed.GetValue(lang)! : throw new InputException($"--lang takes fr or en, and not {parsed.GetValue(lang)}."),
            Visits = Visits(parsed),
            Repeat = AtLeast(parsed.GetValue(repeat), 1, "--repeat") is <= 20 and var times ? times : throw new InputException("--repeat takes 20 at most."),
            Har = parsed.GetValue(har),
            Shard = parsed.GetValue(shard) is { } slice ? Shard.Parse(slice) : null,
            Options = OptionValues.Of(parsed, All),
            Secrets = OptionValues.Secrets(parsed, All),

            // Behind a proxy, or where hosts are connected to elsewhere, this machine's name servers know nothing of the page's names.
            Names = parsed.GetValue(proxy) is null && parsed.GetValue(connectTo) is [] ? new DnsHostNames() : null,
            Browser = new BrowserSettings
            {
                Path = parsed.GetValue(browser),
                Channel = parsed.GetValue(channel),
                Headed = parsed.GetValue(headed),
                Proxy = parsed.GetValue(proxy),
                ConnectTo = [.. parsed.GetValue(connectTo)!.Select(ConnectTo.Parse)],
            },
        };
        return settings;
    }

    private VisitOptions Visits(OptionLayers parsed)
    {
        var chosen = Words(parsed.GetValue(choices)!);
        var (width, height, mobile) = Viewports.Parse(parsed.GetValue(viewport)!);
        return new VisitOptions
        {
            ObserveSeconds = AtLeast(parsed.GetValue(observe), 0.5, "--observe"),
            TimeoutSeconds = AtLeast(parsed.GetValue(timeout), 5, "--timeout"),
            Retries = AtLeast(parsed.GetValue(retries), 0, "--retries"),
            PerHost = parsed.GetValue(perHost) is { } gently ? HostLimit.Parse(gently) : null,
            Phases = Choices.Phases(chosen),
            Returns = Choices.Returns(chosen),
            Locale = parsed.GetValue(locale)!,
            TimeZone = TimeZoneInfo.TryFindSystemTimeZoneById(parsed.GetValue(timeZone)!, out _) ? parsed.GetValue(timeZone)! : throw new InputException($"--time-zone does not know {parsed.GetValue(timeZone)}."),
            Width = width,
            Height = height,
            Mobile = mobile,
            UserAgent = parsed.GetValue(userAgent),
            Headers = Headers(parsed.GetValue(header)!),
            IgnoreHttpsErrors = parsed.GetValue(ignoreHttps),
            AllowPrivate = parsed.GetValue(allowPrivate),
            Screenshots = !parsed.GetValue(noScreenshots),
        };
    }

    private static Dictionary<string, string> Headers(string[] lines) => lines
        .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, var value]
            ? (name, value)
            : throw new InputException($"--header takes 'Name: value', and not \"{line}\"."))
        .ToDictionary(h => h.name, h => h.value, StringComparer.OrdinalIgnoreCase);

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static T AtLeast<T>(T value, T least, string option)
        where T : IComparable<T> => value.CompareTo(least) >= 0 ? value : throw new InputException($"{option} takes {least} or more.");
}
