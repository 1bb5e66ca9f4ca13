namespace Bridge24.Client;

/// <summary>What doing a method twice would mean.</summary>
public enum MethodSafety
{
    /// <summary>Changes nothing.</summary>
    Read,

    /// <summary>Doing it twice leaves what doing it once leaves.</summary>
    IdempotentWrite,

    /// <summary>Doing it twice leaves more than doing it once.</summary>
    Create,
}
