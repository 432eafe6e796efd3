using ConsentAudit.Rules;
using NUnit.Framework;

namespace ConsentAudit.Tests.Catalogue;

public sealed class RuleTableTests
{
    private static string Readme => File.ReadAllText(Path.Combine(Repository.Root, "rules", "README.md")).ReplaceLineEndings("\n");

    [Test]
    public void The_table_in_the_readme_is_that_of_the_sheets()
    {
        var stands = Readme.Split(RuleTable.Begins + "\n")[1].Split(RuleTable.Ends)[0];
        Assert.That(stands, Is.EqualTo(RuleTable.Of(BuiltIn.Catalogue)), "write it again: dotnet run --project src/ConsentAudit.Cli -- rules table");
    }

    [Test]
    public void Every_rule_has_its_row() =>
        Assert.That(RuleTable.Of(BuiltIn.Catalogue).Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(RuleBook.All.Count + 2));
}
