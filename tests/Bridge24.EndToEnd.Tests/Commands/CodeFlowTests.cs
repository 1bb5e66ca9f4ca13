using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class CodeFlowTests
{
    [Fact]
    public async Task The_sample_program_syncs_and_its_runs_are_shown_by_b24()
    {
        using var b24 = new B24();
        await using var portal = await Portals.FreeAsync();

        var first = await b24.RunOtherAsync("Sync.Customers.dll", portal.Webhook, b24.State);
        var second = await b24.RunOtherAsync("Sync.Customers.dll", portal.Webhook, b24.State);

        Assert.Equal("firms: 1 created, 0 updated, 0 unchanged\ncustomers: 2 created, 0 updated, 0 unchanged\n", first.Ends(0).Output);
        Assert.Equal("firms: 0 created, 0 updated, 1 unchanged\ncustomers: 0 created, 0 updated, 2 unchanged\n", second.Ends(0).Output);
        Assert.Equal(2, portal.Records("contact").Count);
        Assert.Contains("customers", (await b24.RunAsync("runs")).Ends(0).Output, StringComparison.Ordinal);
        Assert.Contains("no credentials of portal \"shop\"", (await b24.RunAsync("call", "profile", "--portal", "shop")).Ends(2).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_shows_the_sample_program()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Bridge24.slnx")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        var program = File.ReadAllText(Path.Combine(root, "samples", "sync", "Program.cs"));
        Assert.Contains(program.Trim(), File.ReadAllText(Path.Combine(root, "docs", "flows-in-code.md")), StringComparison.Ordinal);
    }
}
