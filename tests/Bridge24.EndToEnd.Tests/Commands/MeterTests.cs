using Bridge24.Cli.Output;
using Bridge24.Sync;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Bridge24.EndToEnd.Tests.Commands;

public sealed class MeterTests
{
    [Theory]
    [InlineData(160, "records/s")]
    [InlineData(80, "/s")]
    [InlineData(70, "/s")]
    public void What_a_long_run_shows_fits_the_width_of_the_terminal(int width, string words)
    {
        var line = Shown(width, failed: 3);

        Assert.InRange(line.Length, 1, width - 1);
        Assert.Contains(words, line, StringComparison.Ordinal);
        Assert.Contains("% waiting", line, StringComparison.Ordinal);
        Assert.EndsWith("left", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_of_80_columns_shows_a_bar() => Assert.Contains('━', Shown(80, failed: 0));

    [Theory]
    [InlineData(15, "1.5/s")]
    [InlineData(1500, "150/s")]
    public void Slow_runs_show_tenths(long done, string speed) => Assert.Contains($" {speed} ", Shown(80, failed: 0, done), StringComparison.Ordinal);

    private static string Shown(int width, long failed, long done = 1500)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No });
        console.Profile.Width = 1000;
        console.Write((IRenderable)SyncMeter.Show(
            new SyncProgress { Flow = "contacts", Phase = SyncPhase.Writing, Done = done, Total = 3000, Failed = failed, Requests = 40, Elapsed = TimeSpan.FromSeconds(10), Waited = TimeSpan.FromSeconds(5) },
            TimeProvider.System, width));
        return text.ToString().TrimEnd();
    }
}
