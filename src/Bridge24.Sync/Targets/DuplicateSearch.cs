using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Targets;

/// <summary>Asks the portal which records have a phone or an e-mail, by crm.duplicate.findbycomm. Its answers are hints: it compares loosely.</summary>
internal sealed class DuplicateSearch(Portal portal, EntityType entity)
{
    private const int MostValues = 20;

    public static bool Knows(EntityType entity) => entity.TypeId is 1 or 3 or 4;

    /// <param name="questions">Each with a mark to know the answer by: PHONE or EMAIL, and the values.</param>
    /// <param name="cancellation">Stops between requests.</param>
    /// <returns>The IDs found, by mark.</returns>
    public async Task<Dictionary<string, HashSet<long>>> FindAsync(
        IEnumerable<(string Mark, string Kind, IReadOnlyList<string> Values)> questions, CancellationToken cancellation)
    {
        var found = new Dictionary<string, HashSet<long>>(StringComparer.Ordinal);
        foreach (var some in questions.Chunk(Batch.MaxCommands))
        {
            var batch = portal.Batch();
            var sent = new List<(string Mark, BatchCommand Command)>();
            foreach (var (mark, kind, values) in some)
            {
                var asked = Parameters(kind, values);
                if (Batch.CanCarry(asked))
                {
                    sent.Add((mark, batch.Add("crm.duplicate.findbycomm", asked)));
                }
                else
                {
                    Add(found, mark, await portal.CallAsync("crm.duplicate.findbycomm", asked, cancellation).ConfigureAwait(false));
                }
            }

            if (sent.Count > 0)
            {
                var outcome = await batch.SendAsync(ct: cancellation).ConfigureAwait(false);
                sent.ForEach(question => Add(found, question.Mark, TargetReader.Result(outcome[question.Command])));
            }
        }

        return found;
    }

    private JsonObject Parameters(string kind, IReadOnlyList<string> values) => new()
    {
        ["type"] = kind,
        ["values"] = new JsonArray([.. values.Take(MostValues).Select(value => (JsonNode)value)]),
        // Without it, twenty leads would hide the contacts.
        ["entity_type"] = entity.Name.ToUpperInvariant(),
    };

    /// <summary>Nothing found is an empty list, something a map by type.</summary>
    private void Add(Dictionary<string, HashSet<long>> found, string mark, JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty(entity.Name.ToUpperInvariant(), out var ids))
        {
            return;
        }

        if (!found.TryGetValue(mark, out var known))
        {
            found[mark] = known = [];
        }

        foreach (var id in Php.Values(ids))
        {
            known.Add(long.Parse(id.ToString(), System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
