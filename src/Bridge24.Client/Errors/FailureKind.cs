namespace Bridge24.Client;

/// <summary>What may have happened.</summary>
internal enum FailureKind
{
    NotExecuted,
    Final,
    Unknown,
}
