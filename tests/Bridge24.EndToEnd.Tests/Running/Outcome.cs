using System.Text.Json;

namespace Bridge24.EndToEnd.Tests.Running;

/// <summary>What a run of b24 left.</summary>
internal sealed record Outcome(int Code, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Fails with all that was said when the code is another one.</summary>
    public Outcome Ends(int code)
    {
        Assert.True(code == Code, $"exit {Code} instead of {code}\nstdout: {Output}\nstderr: {Errors}");
        Assert.DoesNotContain("   at ", Output + Errors, StringComparison.Ordinal);
        return this;
    }
}
