namespace Bridge24.Sync.Drift;

/// <summary>What changed around a flow since its last run, in words.</summary>
internal sealed class ShapeDrift
{
    private readonly List<string> _source = [];
    private readonly List<string> _portal = [];
    private readonly List<string> _map = [];

    public ShapeDrift(FlowShape? before, FlowShape now, string source)
    {
        if (before is not null)
        {
            Columns(before.Columns, now.Columns, source);
            Fields(before.Fields, now);
            Map(before.Map, now.Map);
        }
    }

    /// <summary>What people or programs changed in the source or in the portal.</summary>
    public IReadOnlyList<string> Notices => [.. _source, .. _portal];

    /// <summary>What the flow file's map says otherwise than at the last run.</summary>
    public IReadOnlyList<string> MapChanges => _map;

    private void Columns(Dictionary<string, string> before, Dictionary<string, string> now, string source)
    {
        foreach (var (name, type) in before)
        {
            if (!now.TryGetValue(name, out var newType))
            {
                _source.Add($"Column \"{name}\" has gone from {source} since the last run.");
            }
            else if (type.Length > 0 && newType.Length > 0 && type != newType)
            {
                _source.Add($"Column \"{name}\" of {source} was of type {type} at the last run and is {newType} now.");
            }
        }

        _source.AddRange(now.Keys.Where(name => !before.ContainsKey(name)).Select(name => $"Column \"{name}\" is new in {source} since the last run."));
    }

    private void Fields(Dictionary<string, FieldShape> before, FlowShape now)
    {
        foreach (var (name, field) in now.Fields)
        {
            if (before.TryGetValue(name, out var old))
            {
                Field(name, old, field, isMapped: now.Map.ContainsKey(name));
            }
            else if (field.IsRequired && !now.Map.ContainsKey(name))
            {
                _portal.Add($"Field \"{name}\" has become required in the portal, and the map does not fill it: new records may be refused. Map it, or make it optional in the portal.");
            }
        }
    }

    private void Field(string name, FieldShape old, FieldShape now, bool isMapped)
    {
        if (isMapped && (old.Type, old.IsMultiple) != (now.Type, now.IsMultiple))
        {
            _portal.Add($"Field \"{name}\" was {Kind(old)} at the last run and is {Kind(now)} now: all its values are looked at again.");
        }

        foreach (var (id, item) in old.Items.Where(item => isMapped && !now.Items.ContainsKey(item.Key)))
        {
            _portal.Add($"Entry \"{item}\" (ID {id}) has gone from the list of field \"{name}\": rows that name it become dead letters.");
        }

        foreach (var (id, item) in old.Items.Where(item => isMapped && now.Items.TryGetValue(item.Key, out var renamed) && renamed != item.Value))
        {
            _portal.Add($"Entry \"{item}\" of field \"{name}\" is named \"{now.Items[id]}\" now.");
        }

        if (now.IsRequired && !old.IsRequired)
        {
            _portal.Add($"Field \"{name}\" has become required in the portal: rows without a value for it may be refused.");
        }

        if (now.IsReadOnly && !old.IsReadOnly)
        {
            _portal.Add($"Field \"{name}\" has become read-only in the portal.");
        }
    }

    private void Map(Dictionary<string, string> before, Dictionary<string, string> now)
    {
        _map.AddRange(now.Keys.Where(name => !before.ContainsKey(name)).Select(name => $"{name} is new"));
        _map.AddRange(now.Where(field => before.TryGetValue(field.Key, out var old) && old != field.Value).Select(field => $"{field.Key} changed"));
        _map.AddRange(before.Keys.Where(name => !now.ContainsKey(name)).Select(name => $"{name} has gone"));
    }

    private static string Kind(FieldShape field) => field.IsMultiple ? $"a multiple {field.Type}" : field.Type;
}
