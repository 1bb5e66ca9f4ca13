using System.Globalization;

namespace Bridge24.State.Tests;

public abstract class A_process_killed_while_it_writes(StateEngine engine)
{
    [Theory]
    [InlineData(40)]
    [InlineData(81)]
    public async Task Leaves_each_key_linked_or_reserved_and_never_both(int lines)
    {
        await using var test = engine.New();
        var store = await test.OpenAsync();
        var flow = await Some.FlowAsync(store);
        using var writer = WriterProcess.Start(test.Options, flow);
        var told = new List<string>();
        while (told.Count < lines && await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            told.Add(line);
        }

        writer.Kill();
        told.AddRange((await writer.StandardOutput.ReadToEndAsync()).Split('\n')[..^1]);
        await writer.WaitForExitAsync();

        var keys = Enumerable.Range(0, told.Count).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        var linked = (await store.Links.RecordIdsAsync(flow.Id, keys)).Keys.ToHashSet(StringComparer.Ordinal);
        var open = (await store.Intents.OpenAsync(flow.Id)).Select(intent => intent.Key).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(told.Count, lines, int.MaxValue);
        Assert.All(told, line =>
        {
            var (word, key) = (line.Split(' ')[0], line.Split(' ')[1]);
            Assert.True(word == "linked" ? linked.Contains(key) : linked.Contains(key) || open.Contains(key), line);
        });
        Assert.DoesNotContain(open, linked.Contains);
        Assert.InRange(open.Count, 0, 1);
        var run = Assert.Single(await store.Runs.ListAsync(1));
        Assert.Equal("killed", run.Status);
        Assert.Equal(linked.Count, await store.Runs.ChangesAsync(run.Id).CountAsync());
        Assert.NotNull(await store.Leases.TryAcquireAsync("flow", LeaseOwner.ThisProcess, TimeSpan.FromSeconds(30)));
    }
}
