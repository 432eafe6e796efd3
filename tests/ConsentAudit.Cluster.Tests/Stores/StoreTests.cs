using ConsentAudit.Cluster.Stores;
using ConsentAudit.Cluster.Tests.Setup;

namespace ConsentAudit.Cluster.Tests.Stores;

/// <summary>The tables are made by the tool, once, whoever comes first; and the password is told to nobody.</summary>
public sealed class StoreTests
{
    private static StoreAddress Address(string text) => StoreAddress.Parse(text, "--store");

    [Test]
    public async Task Several_who_come_at_once_make_the_tables_once()
    {
        var text = await Stage.EmptyAsync();
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Store.OpenAsync(Address(text), default))));
        await using var versions = stores[0].Source.CreateCommand("select count(*) from consentaudit.version");
        Assert.That(await versions.ExecuteScalarAsync(), Is.EqualTo(Migrations.Steps.Count));
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }
    }

    [Test]
    public async Task The_tables_of_a_later_version_are_left_alone()
    {
        var text = await Stage.NewStoreAsync();
        await using (var store = await Store.OpenAsync(Address(text), default))
        {
            await using var later = store.Source.CreateCommand("insert into consentaudit.version (number) values (999)");
            await later.ExecuteNonQueryAsync();
        }

        Assert.That(() => Store.OpenAsync(Address(text), default), Throws.TypeOf<InputException>().With.Message.Contains("later version"));
    }

    [Test]
    public void Steps_are_numbered_without_a_gap() => Assert.That(Migrations.Steps.Select(s => s.Number), Is.EqualTo(Enumerable.Range(1, Migrations.Steps.Count)));

    [TestCase("nonsense")]
    [TestCase("Password=hushhush")]
    [TestCase("Host=a;Port=hushhush")]
    [TestCase("Host=a;Hush=hushhush")]
    [TestCase("")]
    public void What_is_no_address_is_refused_and_not_repeated(string text) =>
        Assert.That(() => Address(text), Throws.TypeOf<InputException>().With.Message.Not.Contains("hush").And.Message.Contains("--store"));

    [Test]
    public void An_address_shows_itself_without_its_password() =>
        Assert.That(Address("Host=db.example;Database=audit;Username=u;Password=hushhush").ToString(), Is.EqualTo("db.example:5432/audit"));

    [Test]
    public void A_wrong_password_is_told_without_it()
    {
        var text = Stage.Postgres.StringOf("postgres").Replace(PostgresServer.Password, "hushhush", StringComparison.Ordinal);
        Assert.That(() => Store.OpenAsync(Address(text), default), Throws.TypeOf<InputException>().With.Message.Contains("password authentication failed").And.Message.Not.Contains("hush"));
    }

    [Test]
    public void A_store_that_is_not_there_is_told_in_a_sentence() =>
        Assert.That(() => Store.OpenAsync(Address("Host=127.0.0.1;Port=1;Username=u;Password=hushhush;Database=d"), default), Throws.TypeOf<InputException>().With.Message.Contains("127.0.0.1:1").And.Message.Not.Contains("hush"));

    [Test]
    public void What_others_say_is_masked() => Assert.That(Address("Host=a;Password=hushhush").Mask("tried hushhush twice"), Is.EqualTo("tried *** twice"));
}
