using System.Net;
using ConsentAudit.Browser.Addresses;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class PrivateNetworkTests
{
    [TestCase("127.0.0.1")]
    [TestCase("127.255.0.9")]
    [TestCase("0.0.0.0")]
    [TestCase("10.1.2.3")]
    [TestCase("172.16.0.1")]
    [TestCase("172.31.255.255")]
    [TestCase("192.168.1.1")]
    [TestCase("169.254.169.254")]
    [TestCase("100.64.0.1")]
    [TestCase("::1")]
    [TestCase("::")]
    [TestCase("fc00::1")]
    [TestCase("fdff::1")]
    [TestCase("fe80::1%2")]
    [TestCase("::ffff:10.0.0.1")]
    [TestCase("::ffff:127.0.0.1")]
    [TestCase("64:ff9b::192.168.0.1")]
    [TestCase("2002:7f00:1::")]
    [TestCase("[::1]")]
    public void What_no_router_of_the_internet_carries_is_private(string address) => Assert.That(PrivateNetwork.Holds(address), Is.True);

    [TestCase("93.184.216.34")]
    [TestCase("172.15.255.255")]
    [TestCase("172.32.0.1")]
    [TestCase("100.63.255.255")]
    [TestCase("100.128.0.1")]
    [TestCase("169.253.1.1")]
    [TestCase("11.0.0.1")]
    [TestCase("2606:2800:220:1::1")]
    [TestCase("::ffff:93.184.216.34")]
    [TestCase("64:ff9b::8.8.8.8")]
    [TestCase("2002:808:808::")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase("journal.example")]
    public void The_rest_is_not(string? address) => Assert.That(PrivateNetwork.Holds(address), Is.False);

    [TestCase("http://127.0.0.1:5000/")]
    [TestCase("http://2130706433/")]
    [TestCase("http://0x7f.1/")]
    [TestCase("http://[::ffff:10.0.0.1]/")]
    [TestCase("http://[fe80::1]/")]
    [TestCase("http://localhost/")]
    [TestCase("http://LOCALHOST./")]
    [TestCase("http://a.localhost/")]
    [TestCase("https://intranet/")]
    [TestCase("https://wiki.corp/")]
    [TestCase("https://nas.local/")]
    [TestCase("https://router.home.arpa/")]
    [TestCase("wss://127.0.0.1:63333/")]
    public void A_host_may_say_by_itself_that_it_is_private(string url) => Assert.That(PrivateNetwork.Names(url), Is.True);

    [TestCase("https://www.lemonde.fr/")]
    [TestCase("https://localhost.example.org/")]
    [TestCase("https://10.0.0.1.nip.io/")]
    [TestCase("https://127.0.0.1.example.org/")]
    [TestCase("https://93.184.216.34/")]
    [TestCase("https://local.fr/")]
    [TestCase("data:text/html,127.0.0.1")]
    [TestCase("")]
    public void Or_not(string url) => Assert.That(PrivateNetwork.Names(url), Is.False);

    [Test]
    public void An_address_is_what_it_is_in_any_spelling() => Assert.That(PrivateNetwork.Holds(IPAddress.Parse("0:0:0:0:0:ffff:c0a8:0101")), Is.True);
}
