using ConsentAudit.Audit.Runs;
using ConsentAudit.Cluster.Jobs;
using ConsentAudit.Cluster.Stores;
using Hangfire;
using Npgsql;

namespace ConsentAudit.Cluster.Batches;

/// <summary>Brings lists of pages into the store. Whatever is submitted twice is there once.</summary>
public sealed class Submission(Store store, TimeProvider time)
{
    /// <summary>Submits a list: one job for each page that the batch does not have yet. All of it, or nothing.</summary>
    /// <param name="name">The batch's name.</param>
    /// <param name="plan">What is to be done, with the pages of the list.</param>
    /// <param name="files">Files of the user's that workers need.</param>
    /// <param name="cancel">The user's own stop.</param>
    /// <exception cref="InputException">The batch is there already, under other conditions.</exception>
    public Task<Submitted> AddAsync(string name, RunPlan plan, IReadOnlyList<BatchFile> files, CancellationToken cancel) => AddAsync(name, plan, files, recurring: false, cancel);

    /// <summary>Has a list audited again and again: each firing makes a batch with the day in its name.</summary>
    /// <param name="name">The name of the list; the batches' names begin with it.</param>
    /// <param name="cron">When, in the five fields of cron; in UTC.</param>
    /// <param name="plan">What is to be done, with the pages of the list; takes the place of what was registered under the name.</param>
    /// <param name="files">Files of the user's that workers need.</param>
    /// <param name="cancel">The user's own stop.</param>
    /// <exception cref="InputException">The times are none.</exception>
    public async Task<Submitted> RepeatAsync(string name, string cron, RunPlan plan, IReadOnlyList<BatchFile> files, CancellationToken cancel)
    {
        var manager = new RecurringJobManager(store.Jobs.Storage);
        try
        {
            manager.AddOrUpdate<FiringJob>(name, j => j.RunAsync(name, null!, CancellationToken.None), cron);
        }
        catch (ArgumentException)
        {
            throw new InputException($"--cron takes the five fields of cron (minute, hour, day, month, day of the week; in UTC), as in \"0 3 * * *\", or never, and not \"{cron}\".");
        }

        try
        {
            return await AddAsync(name, plan, files, recurring: true, cancel);
        }
        catch (InputException)
        {
            manager.RemoveIfExists(name);
            throw;
        }
    }

    /// <summary>Ends the firings of a list. Batches that were made stay.</summary>
    /// <exception cref="InputException">There is none of that name.</exception>
    public async Task EndAsync(string name, CancellationToken cancel)
    {
        await using var connection = await store.Source.OpenConnectionAsync(cancel);
        new RecurringJobManager(store.Jobs.Storage).RemoveIfExists(name);
        await using var command = new NpgsqlCommand("delete from consentaudit.batch where name = $1 and recurring", connection) { Parameters = { new() { Value = name } } };
        if (await command.ExecuteNonQueryAsync(cancel) == 0)
        {
            throw new InputException($"The store has no recurring list {name}.");
        }
    }

    private Task<Submitted> AddAsync(string name, RunPlan plan, IReadOnlyList<BatchFile> files, bool recurring, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(plan);
        BatchName.Parse(name);
        return StoreErrors.ToldAsync(store.Address, async () =>
        {
            await using var connection = await store.Source.OpenConnectionAsync(cancel);
            await using var whole = await connection.BeginTransactionAsync(cancel);
            if (recurring)
            {
                await using var old = new NpgsqlCommand("delete from consentaudit.batch where name = $1 and recurring", connection) { Parameters = { new() { Value = name } } };
                await old.ExecuteNonQueryAsync(cancel);
            }

            var fresh = await BatchTable.AddAsync(connection, name, plan, recurring, cancel);
            var batch = await BatchTable.FindAsync(connection, name, recurring, cancel, locked: true)
                ?? throw new InputException(recurring ? $"{name} is the name of a batch already." : $"{name} is the name of a recurring list, whose batches are made by its firings.");
            if (fresh)
            {
                await BatchTable.AddFilesAsync(connection, batch.Id, files, cancel);
            }
            else if (PlanComparer.Conditions(batch.Plan, plan) is { } difference)
            {
                throw new InputException($"The batch {name} was submitted under other conditions: {difference}");
            }

            var there = fresh ? [] : await PageTable.ReadAsync(connection, batch.Id, cancel);
            var more = New(there, plan.Pages);
            await PageTable.AddAsync(connection, batch.Id, more, cancel);
            if (!recurring && more.Count > 0)
            {
                await JobRows.AddAsync(connection, name, [.. more.Select(p => p.Position)], time.GetUtcNow().UtcDateTime, cancel);
            }

            await whole.CommitAsync(cancel);
            return new Submitted(name, more.Count, there.Count + more.Count);
        });
    }

    // Behind what is there, in the order of the list.
    private static List<PlannedPage> New(IReadOnlyList<PlannedPage> there, IReadOnlyList<PlannedPage> pages)
    {
        var urls = there.Select(p => p.Url).ToHashSet(StringComparer.Ordinal);
        var names = there.Select(p => p.Evidence).ToHashSet(StringComparer.Ordinal);
        var next = there.Count == 0 ? 0 : there.Max(p => p.Position) + 1;
        return [.. pages.Where(p => urls.Add(p.Url)).Select((p, i) => (p with { Position = next + i }).NamedAmong(names))];
    }
}
