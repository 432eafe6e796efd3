using System.Text;
using System.Text.Json;
using ConsentAudit.Browser.DevTools;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser.DevTools;

public class MessageHeadTests
{
    [Test]
    public void An_answer_is_known_by_its_call_however_long_it_is() =>
        Assert.That(Read("""{"id":12,"result":{"id":99,"sessionId":"other","method":"x"},"sessionId":"S1"}"""), Is.EqualTo(new MessageHead(12, null, "")));

    [Test]
    public void An_event_that_somebody_listens_to_is_known_by_its_name() =>
        Assert.That(Read("""{"method":"Network.requestWillBeSent","params":{"id":3},"sessionId":"S1"}"""), Is.EqualTo(new MessageHead(0, "Network.requestWillBeSent", "S1")));

    [Test]
    public void An_event_that_nobody_listens_to_is_nothing() =>
        Assert.That(Read("""{"method":"Network.dataReceived","params":{},"sessionId":"S1"}"""), Is.Default);

    [Test]
    public void Five_hundred_levels_are_read_and_more_than_two_thousand_are_not()
    {
        Assert.That(Read($$"""{"method":"Network.requestWillBeSent","params":{{Nested(500)}},"sessionId":"S1"}""").Session, Is.EqualTo("S1"));
        Assert.That(() => Read($$"""{"method":"Network.requestWillBeSent","params":{{Nested(2_100)}},"sessionId":"S1"}"""), Throws.InstanceOf<JsonException>());
    }

    [TestCase("""{"id":77,"result":{"data":"iVBOR""", 77)]
    [TestCase("""{"method":"Network.requestWillBeSent","params":{"requ""", 0)]
    [TestCase("""{"i""", 0)]
    [TestCase("", 0)]
    public void The_call_is_known_from_the_beginning_of_its_answer(string beginning, long id) =>
        Assert.That(MessageHead.IdOf(Encoding.UTF8.GetBytes(beginning)), Is.EqualTo(id));

    private static MessageHead Read(string message) =>
        MessageHead.Read(Encoding.UTF8.GetBytes(message), name => name.SequenceEqual("Network.requestWillBeSent"u8) ? "Network.requestWillBeSent" : null);

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
