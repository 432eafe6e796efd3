using ConsentAudit.Audit;
using ConsentAudit.Reports;
using Microsoft.Playwright;

namespace ConsentAudit.Browser.Tests.Reports;

/// <summary>An HTML report, written to a folder of its own and opened from there in Chromium, as a reader opens it.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly string folder;
    private readonly List<string> complaints = [];

    private OpenReport(IBrowserContext context, IPage page, string folder) => (this.context, Page, this.folder) = (context, page, folder);

    public IPage Page { get; }

    /// <summary>What the browser had to complain about: errors, and what the policy forbade.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public string File => Path.Combine(folder, "audit.html");

    /// <param name="report">The report.</param>
    /// <param name="place">Where in it, as in <c>#page=1</c>.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="pictures">How many bytes each page's picture has; 0 for none.</param>
    public static async Task<OpenReport> OpenAsync(AuditReport report, string place = "", ColorScheme scheme = ColorScheme.Light, int pictures = 0)
    {
        var folder = Directory.CreateTempSubdirectory("html-report").FullName;
        if (pictures > 0)
        {
            await PutPicturesAsync(report, folder, pictures);
        }

        await using (var file = System.IO.File.Create(Path.Combine(folder, "audit.html")))
        {
            new HtmlReport([.. Stage.Catalogue.Sheets.Values], folder).Write(report, "fr", file);
        }

        var context = await Stage.Browser.Browser.NewContextAsync(new BrowserNewContextOptions { ColorScheme = scheme, Locale = "fr-FR", ViewportSize = new ViewportSize { Width = 1366, Height = 900 } });
        var opened = new OpenReport(context, await context.NewPageAsync(), folder);
        opened.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                opened.complaints.Add(message.Text);
            }
        };
        opened.Page.PageError += (_, error) => opened.complaints.Add(error);
        opened.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                opened.complaints.Add("asked for " + request.Url);
            }
        };
        await opened.GoAsync(place);
        return opened;
    }

    public Task GoAsync(string place) => Page.GotoAsync(new Uri(File).AbsoluteUri + place);

    /// <summary>The numbers of the rows that are to be seen, in their order.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync() =>
        await Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#list tbody tr:not([hidden])')].map(row => row.cells[0].textContent)");

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    // Real pictures, each of its own: drawn by the browser, then made as heavy as asked by a comment that tells the page's number.
    private static async Task PutPicturesAsync(AuditReport report, string folder, int bytes)
    {
        await using var context = await Stage.Browser.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 600, Height = 300 } });
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<body style='background:#fff;color:#222;font:20px sans-serif'><h1>Nous tenons à vous</h1><p>Nous et nos partenaires…");
        var drawn = await page.ScreenshotAsync(new PageScreenshotOptions { Type = ScreenshotType.Jpeg, Quality = 50 });
        foreach (var (number, audited) in report.Pages.Index())
        {
            var length = Math.Clamp(bytes - drawn.Length, 8, 65_000);
            byte[] comment = [0xFF, 0xFE, (byte)(length >> 8), (byte)length, .. BitConverter.GetBytes(number), .. new byte[length - 6]];
            var shots = Directory.CreateDirectory(Path.Combine(folder, audited.Evidence, "shots")).FullName;
            await System.IO.File.WriteAllBytesAsync(Path.Combine(shots, "banner.jpg"), [.. drawn[..2], .. comment, .. drawn[2..]]);
        }
    }
}
