using System.Globalization;

namespace Bridge24.Sync.Flows;

/// <summary>Something wrong with a flow file, or with what it names: the fact, its place and the remedy.</summary>
/// <param name="File">The flow file.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Message">The fact and the remedy, without the place.</param>
public sealed record FlowProblem(string File, int Line, string Message)
{
    /// <summary>Whether it is not the file that is to be mended, but what the portal allows.</summary>
    public bool IsRefusal { get; init; }

    private string? _fact;
    private string? _remedy;

    /// <summary>A problem from a fact (without full stop) and a remedy (whole sentences, or null).</summary>
    public static FlowProblem Of(string file, int line, string fact, string? remedy = null)
        => new(file, line, remedy is null ? fact + "." : $"{fact}. {remedy}") { _fact = fact, _remedy = remedy };

    /// <summary>Fact, place, remedy: <c>Column "frist" is not in customers.csv (contacts.yaml, line 12). Did you mean "first"?</c></summary>
    public override string ToString()
    {
        var name = Path.GetFileName(File);
        var place = name.Length == 0 ? "" : Line > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({name}, line {Line})") : $" ({name})";
        if (_fact is null)
            return Message + place;

        return _remedy is null ? $"{_fact}{place}." : $"{_fact}{place}. {_remedy}";
    }
}
