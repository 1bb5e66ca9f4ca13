using Dapper;
using Microsoft.Data.Sqlite;

namespace Bridge24.State.Tests;

public sealed class Migrating_the_state
{
    private static readonly SchemaVersions Next = StateSchema.Versions with
    {
        Steps = [.. StateSchema.Versions.Steps, "ALTER TABLE portal ADD COLUMN note TEXT NOT NULL DEFAULT 'new'"],
    };

    [Fact]
    public async Task A_copy_is_kept_of_the_file_as_it_was()
    {
        await using var test = new SqliteState();
        await Some.FlowAsync(await test.OpenAsync());
        await test.CloseAsync();
        var copy = FormattableString.Invariant($"{test.Path}.v{StateSchema.Versions.Latest}");

        await using (var store = await StateStore.OpenAsync(new StateOptions { Path = test.Path }, Next, default))
        {
            Assert.Equal("acme", Assert.Single(await store.Portals.ListAsync()).Name);
        }

        Assert.Equal("new", Read(test.Path, "SELECT note FROM portal"));
        Assert.Equal($"{Next.Latest}", Read(test.Path, "PRAGMA user_version"));
        Assert.Equal("acme", Read(copy, "SELECT name FROM portal"));
        Assert.Equal($"{StateSchema.Versions.Latest}", Read(copy, "PRAGMA user_version"));
        Assert.Equal(SqliteState.Rights(test.Path), SqliteState.Rights(copy));
    }

    [Fact]
    public async Task Many_processes_migrate_once()
    {
        await using var test = new SqliteState();
        await Some.FlowAsync(await test.OpenAsync());
        await test.CloseAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StateStore.OpenAsync(new StateOptions { Path = test.Path }, Next, default))));

        foreach (var store in stores)
        {
            Assert.Single(await store.Portals.ListAsync());
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_step_that_fails_changes_nothing()
    {
        await using var test = new SqliteState();
        await Some.FlowAsync(await test.OpenAsync());
        await test.CloseAsync();
        var broken = Next with { Steps = [.. Next.Steps, "ALTER TABLE nothing ADD COLUMN x"] };

        await Assert.ThrowsAsync<StateException>(() => StateStore.OpenAsync(new StateOptions { Path = test.Path }, broken, default));

        Assert.Single(await (await test.OpenAsync()).Portals.ListAsync());
    }

    [Fact]
    public async Task A_new_state_needs_no_copy()
    {
        await using var test = new SqliteState();
        await test.OpenAsync();

        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(test.Path)!, "*.v*"));
    }

    private static string? Read(string path, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection.ExecuteScalar<string>(statement);
    }
}
