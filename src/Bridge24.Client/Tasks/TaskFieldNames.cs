namespace Bridge24.Client.Tasks;

/// <summary>
/// Compares names of a task's fields: they are asked for and set as RESPONSIBLE_ID and answered as responsibleId, and how a user field such
/// as UF_AUTO_1 is answered cannot be computed for certain.
/// </summary>
internal sealed class TaskFieldNames : IEqualityComparer<string>
{
    public static readonly TaskFieldNames Instance = new();

    public bool Equals(string? x, string? y) => x is null || y is null ? x == y : Bare(x).Equals(Bare(y), StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(string obj) => Bare(obj).GetHashCode(StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
