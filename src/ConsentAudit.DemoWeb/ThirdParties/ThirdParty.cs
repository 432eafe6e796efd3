using Microsoft.AspNetCore.Http;

namespace ConsentAudit.DemoWeb.ThirdParties;

/// <summary>A company whose servers news sites call. Its scripts are our own, reduced to what it stores and sends.</summary>
internal abstract class ThirdParty
{
    private static readonly ThirdParty[] All =
    [
        new GoogleTagManager(), new GoogleAnalytics(), new DoubleClick(), new Facebook(), new Criteo(), new Taboola(),
        new Outbrain(), new Xandr(), new Chartbeat(), new TikTok(), new YouTube(), new Twitter(), new Piano(),
        new ConsentPlatform(), new ConsentFrame(), new CaptchaDelivery(), new Eulerian(), new BunnyCdn(), new DeviceWatch(),
        new Magnite(), new Id5(), new Hotjar(), new PushStream(), new WeatherFrame(),
    ];

    /// <summary>Its host names; one that starts with a dot stands for every name below it.</summary>
    protected abstract IReadOnlyList<string> Hosts { get; }

    public abstract Task AnswerAsync(HttpContext context);

    public static ThirdParty? Find(string host) => All.FirstOrDefault(party => party.Hosts.Any(own =>
        own[0] == '.' ? host.EndsWith(own, StringComparison.OrdinalIgnoreCase) : host.Equals(own, StringComparison.OrdinalIgnoreCase)));
}
