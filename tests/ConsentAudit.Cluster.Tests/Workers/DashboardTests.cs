using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ConsentAudit.Cluster.Tests.Setup;
using ConsentAudit.Cluster.Workers;

namespace ConsentAudit.Cluster.Tests.Workers;

/// <summary>Who may see the dashboard, and what it tells.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DashboardTests
{
    private HttpClient client = null!;
    private TestBatch batch = null!;

    [SetUp]
    public async Task StartAsync() => (client, batch) = (new HttpClient(), await TestBatch.StartAsync());

    [TearDown]
    public async Task StopAsync()
    {
        client.Dispose();
        await batch.DisposeAsync();
    }

    private Task<Dashboard> ServeAsync(IPAddress address, string? password = null) => Dashboard.StartAsync(batch.Store, new IPEndPoint(address, 0), password, TestContext.Out.WriteLine);

    [Test]
    public async Task On_this_machine_it_shows_the_pages_that_wait_and_no_secret()
    {
        await batch.SubmitAsync(3);
        await using var dashboard = await ServeAsync(IPAddress.Loopback);
        var text = await client.GetStringAsync(new Uri(dashboard.Url, "/jobs/enqueued/pages"));
        Assert.That(text, Does.Contain("night, page 0").And.Not.Contain(PostgresServer.Password));
        Assert.That(await client.GetStringAsync(dashboard.Url), Does.Not.Contain(PostgresServer.Password));
    }

    [Test]
    public void Where_others_reach_it_a_password_is_needed() =>
        Assert.That(() => ServeAsync(IPAddress.Any), Throws.TypeOf<InputException>().With.Message.Contains("give it a password"));

    [Test]
    public async Task A_password_lets_in_who_knows_it()
    {
        await using var dashboard = await ServeAsync(IPAddress.Any, "öpen:sesame");
        var url = new UriBuilder(dashboard.Url) { Host = "127.0.0.1" }.Uri;
        Assert.That(await CodeAsync(url, null), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await CodeAsync(url, "me:open"), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await CodeAsync(url, "me"), Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await CodeAsync(url, "me:öpen:sesame"), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_page_of_the_web_that_calls_this_machine_by_a_name_of_its_own_is_refused()
    {
        await using var dashboard = await ServeAsync(IPAddress.Loopback);
        using var request = new HttpRequestMessage(HttpMethod.Get, dashboard.Url);
        request.Headers.Host = "evil.example";
        using var answer = await client.SendAsync(request);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private async Task<HttpStatusCode> CodeAsync(Uri url, string? nameAndPassword)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (nameAndPassword is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(nameAndPassword)));
        }

        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
