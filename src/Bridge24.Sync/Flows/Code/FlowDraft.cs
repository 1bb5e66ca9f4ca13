using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Flows.Code;

/// <summary>What a program has said of a flow so far.</summary>
internal sealed class FlowDraft(string name, string file, int line, Func<ISource> open, IReadOnlyList<string> key)
{
    private readonly List<FieldMapping> _map = [];

    public TargetSettings? Target { get; set; }

    public FlowPolicies Policies { get; set; } = new();

    public string? Portal { get; set; }

    /// <exception cref="ArgumentException">The mapping says itself where its value comes from.</exception>
    public static ValueMapping From(string column, ValueMapping? with, int line) => with is null or { From: null, Template: null, Value: null }
        ? (with ?? new ValueMapping()) with { From = column, Line = line }
        : throw new ArgumentException("The mapping has \"From\", \"Template\" or \"Value\" beside the value that Map is given. Leave them out.", nameof(with));

    /// <summary>Adds a value to a field; a multifield or multiple field may be given several.</summary>
    public void Map(string field, ValueMapping value, bool onCreate)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        var index = _map.FindIndex(known => string.Equals(known.Field, field, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            _map.Add(new FieldMapping { Field = field, Line = value.Line, OnCreate = onCreate, Values = [value] });
            return;
        }

        if (_map[index].OnCreate != onCreate)
        {
            throw new ArgumentException($"Some values of field \"{field}\" are written at creation only and others always. Give onCreate to all of them or to none.", nameof(onCreate));
        }

        _map[index] = _map[index] with { IsList = true, Values = [.. _map[index].Values, value] };
    }

    public Flow Build()
    {
        if (_map.Count == 0)
        {
            throw new InvalidOperationException($"Flow \"{name}\" maps no field. Map at least one: Map(contact => contact.Name, customer => customer.First).");
        }

        var problems = new List<FlowProblem>();
        foreach (var (field, value) in _map.SelectMany(field => field.Values.Select(value => (field.Field, value))))
        {
            MappingCheck.Check(field, value, _ => value.Line, (place, fact, remedy) => problems.Add(FlowProblem.Of(file, place, fact, remedy)));
        }

        if (problems.Count > 0)
        {
            throw new FlowException(problems);
        }

        return new Flow
        {
            Name = name,
            File = file,
            Portal = Portal,
            PortalLine = line,
            Source = new SourceSettings { Kind = SourceKind.Code, Location = name, Open = open, Key = key, File = file, Line = line, KeyLine = line },
            Target = Target!,
            Map = [.. _map],
            Policies = Policies,
            LinkedFlows = [.. _map.SelectMany(field => field.Values).Select(value => value.Link).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }
}
