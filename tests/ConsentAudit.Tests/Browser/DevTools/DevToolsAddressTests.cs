using ConsentAudit.Browser.DevTools;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser.DevTools;

public class DevToolsAddressTests
{
    private const string Secret = "/devtools/browser/67bad382-226e-4c85-a39c-11b31dd6c2a7";

    [Test]
    public void The_note_tells_port_and_secret() =>
        Assert.That(DevToolsAddress.Read($"44745\n{Secret}"), Is.EqualTo(new Uri($"ws://127.0.0.1:44745{Secret}")));

    [TestCase("")]
    [TestCase("44745")]
    [TestCase("44745\n")]
    [TestCase("44745\n/devtools/browser/67ba")]
    [TestCase("port\n" + Secret)]
    public void A_note_that_is_not_whole_yet_is_none(string note) => Assert.That(DevToolsAddress.Read(note), Is.Null);

    [TestCase("chromium --a --user-data-dir=/tmp/playwright-X --no-sandbox", "/tmp/playwright-X")]
    [TestCase("chromium --user-data-dir=/home/Anne Marie/profile --no-sandbox about:blank", "/home/Anne Marie/profile")]
    [TestCase("chromium --no-sandbox --user-data-dir=/tmp/last", "/tmp/last")]
    [TestCase("\"C:\\chrome.exe\" --user-data-dir=\"C:\\Users\\Anne Marie\\p\" --x", "C:\\Users\\Anne Marie\\p")]
    [TestCase("\"C:\\chrome.exe\" \"--user-data-dir=C:\\Users\\Anne Marie\\p\" --x", "C:\\Users\\Anne Marie\\p")]
    public void The_profile_is_read_from_the_command_line(string line, string folder) => Assert.That(DevToolsAddress.ProfileOf(line), Is.EqualTo(folder));

    [Test]
    public void A_browser_without_a_profile_is_said_to_have_none() =>
        Assert.That(() => DevToolsAddress.ProfileOf("chromium --headless"), Throws.TypeOf<PlaywrightException>());
}
