using ConsentAudit.Browser.Browsers;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class ConnectToTests
{
    [TestCase("journal.example:443:127.0.0.1:8443", "MAP journal.example:443 127.0.0.1:8443")]
    [TestCase("::127.0.0.1:8443", "MAP * 127.0.0.1:8443")]
    [TestCase("*:*:127.0.0.1:8443", "MAP * 127.0.0.1:8443")]
    [TestCase("journal.example::staging.example:", "MAP journal.example staging.example")]
    [TestCase("journal.example:443::8443", "MAP journal.example:443 journal.example:8443")]
    [TestCase("*:443:127.0.0.1:*", "MAP *:443 127.0.0.1")]
    [TestCase("[2001:db8::1]:443:[::1]:8443", "MAP [2001:db8::1]:443 [::1]:8443")]
    public void The_form_of_curl_becomes_a_rule_of_the_browsers(string text, string rule)
    {
        var connect = ConnectTo.Parse(text);
        Assert.That(connect.ResolverRule(), Is.EqualTo(rule));
        Assert.That(connect.ToString(), Is.EqualTo(text));
    }

    [TestCase("")]
    [TestCase("journal.example")]
    [TestCase("journal.example:443:127.0.0.1")]
    [TestCase("a:1:b:2:c")]
    [TestCase("a:https:b:2")]
    [TestCase("a:1:b:70000")]
    [TestCase("a:-1:b:2")]
    [TestCase("2001:db8::1:443:b:2")]
    [TestCase("[2001:db8::1:443:b:2")]
    public void Another_form_is_refused_and_repeated_in_the_message(string text) =>
        Assert.That(() => ConnectTo.Parse(text), Throws.TypeOf<InputException>().With.Message.Contains($"\"{text}\""));

    [TestCase("*:443::8443")]
    [TestCase("::*:8443")]
    public void Every_host_cannot_stay_the_same_host_on_another_port(string text) =>
        Assert.That(() => ConnectTo.Parse(text), Throws.TypeOf<InputException>().With.Message.Contains("names no host"));
}
