namespace Bridge24.Cli.Execution;

/// <summary>The command was called in a way that cannot be carried out: what is wrong, and what to do.</summary>
internal sealed class UsageException(string fact, string remedy) : Exception(fact)
{
    public string Remedy { get; } = remedy;
}
