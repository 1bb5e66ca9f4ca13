namespace Bridge24.State;

/// <summary>Many rows for one table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns, in the order of each row's values.</param>
/// <param name="Conflict">What to do with a row that is there: an <c>ON CONFLICT</c> clause, or nothing.</param>
internal sealed record BulkInsert(string Table, IReadOnlyList<BulkColumn> Columns, string Conflict = "")
{
    public string Names => string.Join(", ", Columns.Select(column => column.Name));
}
