using ConsentAudit.Cli.Commands;
using NUnit.Framework;

namespace ConsentAudit.Tests.Cli;

public sealed class CommandLineTests
{
    [Test]
    public void A_command_is_made_by_its_name() =>
        Assert.That(CommandLine.Commands.Select(c => c.Create().Name), Is.EqualTo(CommandLine.Commands.Select(c => c.Name)));
}
