using Bridge24.EndToEnd.Tests.Running;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class DemoTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task The_demo_loses_and_doubles_nothing()
    {
        var demo = (await _b24.RunAsync("demo", "--once", "--json")).Ends(0).Json;
        var acts = demo.GetProperty("acts").EnumerateArray().Select(act => act.GetProperty("flows").EnumerateArray().ToList()).ToList();

        Assert.True(demo.GetProperty("right").GetBoolean());
        Assert.Equal([10, 59, 412], acts[0].ConvertAll(flow => flow.GetProperty("created").GetInt32()));
        Assert.All(acts[1], flow => Assert.Equal(flow.GetProperty("read").GetInt64(), flow.GetProperty("unchanged").GetInt64()));
        Assert.Equal((5, 3), (acts[2][1].GetProperty("created").GetInt32(), acts[2][1].GetProperty("updated").GetInt32()));
        Assert.Equal([64], demo.GetProperty("counted").EnumerateArray().Where(line => line.GetProperty("what").GetString() == "customers").Select(line => line.GetProperty("portal").GetInt32()));
    }

    [Fact]
    public async Task Without_a_terminal_the_demo_ends_by_itself_and_says_where_to_look_next()
    {
        var demo = (await _b24.RunAsync("demo")).Ends(0);

        Assert.Contains("exactly once", demo.Output, StringComparison.Ordinal);
        Assert.Contains("Where to look next", demo.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _b24.Dispose();
}
