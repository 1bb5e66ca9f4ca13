using System.Globalization;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>Turns lists of phones and addresses into what <c>crm.item.*</c> takes: a list to add, a map by ID to change.</summary>
internal static class Communications
{
    public static JsonArray ToAdd(CrmParty party) =>
        [.. party.ChangedCommunications.SelectMany(type => type.Value.Select(entry => (JsonNode?)entry.Entry(type.Key)))];

    /// <summary>The same for an import, which takes them as the classic methods do: a list under the name of its type.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> ToImport(CrmParty party) => party.ChangedCommunications.Select(type =>
        KeyValuePair.Create(type.Key, (JsonNode?)new JsonArray([.. type.Value.Select(entry => (JsonNode?)entry.ClassicEntry())])));

    /// <summary>What makes the portal's lists those that were set; empty when they are. Adds tells whether doing it twice would double something.</summary>
    public static (JsonObject Map, bool Adds) ToUpdate(CrmParty set, CrmParty known)
    {
        var map = new JsonObject();
        var added = 0;
        foreach (var (type, wanted) in set.ChangedCommunications)
        {
            var left = known.KnownCommunications(type);
            foreach (var entry in wanted)
            {
                if (Take(left, entry) is not { } old)
                {
                    map[$"n{added++}"] = entry.Entry(type);
                }
                else if (old.Value != entry.Value || old.ValueType != entry.ValueType)
                {
                    map[Key(old)] = entry.Entry(type);
                }
            }

            foreach (var old in left)
            {
                map[Key(old)] = (old with { Value = "" }).Entry(type);
            }
        }

        return (map, added > 0);
    }

    /// <summary>The known entry that a wanted one stands for: by its ID, else by its value.</summary>
    private static Multifield? Take(List<Multifield> left, Multifield wanted)
    {
        var position = wanted.Id is { } id ? left.FindIndex(old => old.Id == id) : left.FindIndex(old => old.Value == wanted.Value);
        if (position < 0)
        {
            return null;
        }

        var found = left[position];
        left.RemoveAt(position);
        return found;
    }

    private static string Key(Multifield entry) => entry.Id!.Value.ToString(CultureInfo.InvariantCulture);
}
