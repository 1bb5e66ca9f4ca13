using System.Collections;
using System.Text.RegularExpressions;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Sources.Databases;

namespace Bridge24.Sync.Flows.Code;

/// <summary>One value that a program takes out of its rows.</summary>
/// <param name="Name">The column's name in messages, in the history and in dead letters.</param>
/// <param name="Value">Takes the value.</param>
internal sealed record RowColumn<TRow>(string Name, Func<TRow, object?> Value)
{
    /// <summary>Stands between the values of a list.</summary>
    public const string Separator = "\u001f";

    /// <summary>The value as <see cref="SourceRow"/> takes it.</summary>
    public object? Of(TRow row) => Value(row) switch
    {
        null => null,
        string text => text,
        byte[] bytes => bytes,
        Enum item => item.ToString(),
        IEnumerable list => string.Join(Separator, list.Cast<object?>().Select(item => CellText.Of(Cell(item)))),
        var value => Cell(value),
    };

    private static object? Cell(object? value) => value is null ? null : DatabaseCell.Of(value, "");
}

/// <summary>Names columns after the properties that they are taken from.</summary>
internal static partial class RowColumnName
{
    /// <summary>What <c>customer => customer.First</c> takes; null where the expression does more.</summary>
    public static string? Of(string? expression) =>
        expression is not null && Property().Match(expression) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"^\(?(?<row>\w+)\)?\s*=>\s*\k<row>\.(?<name>\w+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Property();
}
