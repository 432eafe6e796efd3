using System.Reflection;

namespace ConsentAudit.Tests.Browser;

/// <summary>Stands in for an interface of Playwright's: each member answers what the test says, and a member of which it says nothing fails.</summary>
public class Fake : DispatchProxy
{
    private readonly Dictionary<string, Func<object?[], object?>> answers = [];

    public static T Of<T>(params (string Member, Func<object?[], object?> Answer)[] answers)
        where T : class
    {
        var proxy = Create<T, Fake>();
        foreach (var (member, answer) in answers)
        {
            ((Fake)(object)proxy).answers[member] = answer;
        }

        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => answers[targetMethod!.Name](args ?? []);
}
