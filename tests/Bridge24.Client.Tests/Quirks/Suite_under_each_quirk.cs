using System.Diagnostics;
using Bridge24.Sandbox;

namespace Bridge24.Client.Tests.Quirks;

public sealed class Suite_under_each_quirk
{
    public static TheoryData<string> Mixes => [.. QuirkMix.All];

    [Theory]
    [MemberData(nameof(Mixes))]
    public async Task Every_test_on_the_emulated_portal_passes(string quirks)
    {
        var suite = Path.Combine(AppContext.BaseDirectory, typeof(Suite_under_each_quirk).Assembly.GetName().Name + ".dll");
        var start = new ProcessStartInfo("dotnet", ["exec", suite, "--filter-trait", $"{EmulatedAttribute.Name}={EmulatedAttribute.UnderEachQuirk}", "--progress", "off", "--no-ansi"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[QuirkySandbox.Variable] = quirks;
        using var run = Process.Start(start)!;
        try
        {
            var (told, errors) = (run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await run.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.True(run.ExitCode == 0, $"With {QuirkySandbox.Variable}={quirks}:\n{await told}{await errors}");
        }
        finally
        {
            run.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public void Each_value_that_is_no_default_is_on_once_and_one_of_a_topic_in_a_run()
    {
        var settings = QuirkMix.All.Select(mix => mix.Split(',')).ToList();
        Assert.Equal(
            SandboxQuirk.All.SelectMany(quirk => quirk.Values.Skip(1).Select(value => $"{quirk.Name}={value}")).Order(),
            settings.SelectMany(mix => mix).Order());
        Assert.All(settings, mix => Assert.Equal(mix.Length, mix.Select(setting => setting.Split('.')[0]).Distinct().Count()));
    }
}
