using Bridge24.Sandbox;

namespace Bridge24.Client.Tests.Quirks;

/// <summary>
/// The one place where tests start an emulated portal. Its quirks are those of the run, NAME=VALUE,... in BRIDGE24_TEST_QUIRKS, and then
/// those that a test names because it is about them.
/// </summary>
internal static class QuirkySandbox
{
    public const string Variable = "BRIDGE24_TEST_QUIRKS";

    private static readonly string[] OfTheRun =
        (Environment.GetEnvironmentVariable(Variable) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Task<SandboxPortal> StartAsync(SandboxOptions options)
    {
        if (TestContext.Current.TestClass is { } test && !test.Traits.ContainsKey(EmulatedAttribute.Name))
        {
            throw new InvalidOperationException($"{test.TestClassSimpleName} starts an emulated portal without [Emulated]: it would not run under each quirk.");
        }

        return SandboxPortal.StartAsync(options with { Quirks = [.. OfTheRun, .. options.Quirks] });
    }
}
