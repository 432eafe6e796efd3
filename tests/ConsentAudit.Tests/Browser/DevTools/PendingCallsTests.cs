using System.Text;
using ConsentAudit.Browser.DevTools;
using Microsoft.Playwright;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser.DevTools;

public class PendingCallsTests
{
    [Test]
    public async Task Each_call_gets_its_own_answer()
    {
        var calls = new PendingCalls();
        var (one, other) = (calls.Add("S", "Page.a"), calls.Add("S", "Page.b"));
        calls.Answered(other.Id, Bytes("other"));
        calls.Answered(one.Id, Bytes("one"));
        Assert.That((Text(await one.Answer), Text(await other.Answer)), Is.EqualTo(("one", "other")));
    }

    [Test]
    public void An_answer_that_nobody_asked_for_is_no_answer()
    {
        var calls = new PendingCalls();
        var call = calls.Add("S", "Page.a");
        calls.Answered(call.Id + 1, Bytes("{}"));
        Assert.That(call.Answer.IsCompleted, Is.False);
    }

    [Test]
    public void A_page_that_is_gone_ends_its_calls_and_no_others()
    {
        var calls = new PendingCalls();
        var (gone, stays) = (calls.Add("gone", "Page.a"), calls.Add("stays", "Page.b"));
        calls.EndSession("gone");
        Assert.That(async () => await gone.Answer, Throws.TypeOf<PlaywrightException>().With.Message.Contains("Page.a").And.Message.Contains("closed"));
        Assert.That(stays.Answer.IsCompleted, Is.False);
    }

    [Test]
    public void A_browser_that_is_gone_ends_all_calls_and_those_that_come()
    {
        var calls = new PendingCalls();
        var call = calls.Add("S", "Page.a");
        calls.EndAll(PendingCalls.Gone);
        Assert.That(async () => await call.Answer, Throws.TypeOf<PlaywrightException>());
        Assert.That(() => calls.Add("S", "Page.b"), Throws.TypeOf<PlaywrightException>().With.Message.Contains("Page.b"));
    }

    [Test]
    public void What_the_browser_refuses_is_an_error_in_its_words() =>
        Assert.That(
            () => PendingCalls.Read("DOM.getBoxModel", Bytes("""{"id":1,"error":{"code":-32000,"message":"Could not compute box model."}}"""), a => a.Clone()),
            Throws.TypeOf<PlaywrightException>().With.Message.EqualTo("Protocol error (DOM.getBoxModel): Could not compute box model."));

    [Test]
    public void What_it_answers_is_the_result_and_its_buffer_is_given_back()
    {
        var message = Bytes("""{"id":1,"result":{"node":5}}""");
        Assert.That(PendingCalls.Read("X", message, a => a.GetProperty("node").GetInt32()), Is.EqualTo(5));
        Assert.That(() => message.Bytes, Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void The_buffer_of_an_answer_that_nobody_waits_for_is_given_back()
    {
        var message = Bytes("{}");
        new PendingCalls().Answered(1, message);
        Assert.That(() => message.Bytes, Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void An_answer_that_is_deeper_than_frames_can_stand_in_each_other_is_refused() =>
        Assert.That(() => PendingCalls.Read("X", Bytes($$"""{"id":1,"result":{{new string('[', 2_100)}}{{new string(']', 2_100)}}}"""), a => a.Clone()), Throws.TypeOf<PlaywrightException>());

    private static LentMessage Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Text(LentMessage message) => Encoding.UTF8.GetString(message.Bytes.Span);
}
