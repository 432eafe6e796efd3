using ConsentAudit.Browser.Recorders.Hooks;
using NUnit.Framework;

namespace ConsentAudit.Tests.Browser;

public sealed class StackTextTests
{
    [TestCase("Error\n    at write (https://cdn.example/tag.js?v=2:14:9)\n    at https://journal.example/:3:1", "https://cdn.example/tag.js:14")]
    [TestCase("Error\n    at <anonymous>:1:1\n    at https://journal.example/a.js:7:30", "https://journal.example/a.js:7")]
    [TestCase("Error\n    at new Tag (http://journal.example:8080/t.js:1:2)", "http://journal.example:8080/t.js:1")]
    [TestCase("Error\n    at async Promise.all (index 0)\n    at eval (eval at run (https://x.example/e.js:5:6), <anonymous>:1:1)", null)]
    [TestCase("Error: https://journal.example says no\n    at <anonymous>", null)]
    [TestCase("", null)]
    [TestCase("at https://journal.example/a.js", null)]
    [TestCase("at f (https://journal.example/a.js:99999999999:1)", null)]
    public void The_nearest_script_with_an_address_is_the_caller(string stack, string? caller) => Assert.That(StackText.Caller(stack), Is.EqualTo(caller));

    [Test]
    public void A_stack_made_to_be_slow_is_read_all_the_same() =>
        Assert.That(StackText.Caller(string.Concat(Enumerable.Repeat("https://a:", 200_000))), Is.Null);
}
