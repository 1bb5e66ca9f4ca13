using Bridge24.State;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Planning;

/// <summary>Carries what the state knew under an earlier mapping over to the slots of today's.</summary>
internal sealed class OldMappings(StateStore state, long identity, int current, IReadOnlyList<Slot> slots)
{
    private readonly Dictionary<int, int[]> _places = [];

    /// <summary>The states of today's slots; a slot that is new has none.</summary>
    /// <param name="mapping">The number of the mapping that they go by.</param>
    /// <param name="states">The states as they are stored.</param>
    /// <param name="cancellation">Stops the reading of the earlier mapping.</param>
    public async ValueTask<SlotState[]> SlotsAsync(int mapping, IReadOnlyList<SlotState> states, CancellationToken cancellation)
    {
        if (mapping == current && states.Count == slots.Count)
        {
            return [.. states];
        }

        if (!_places.TryGetValue(mapping, out var places))
        {
            var names = await state.Flows.SlotsAsync(identity, mapping, cancellation).ConfigureAwait(false);
            _places[mapping] = places = [.. slots.Select(slot => IndexOf(names, slot.Name))];
        }

        return [.. places.Select(place => place >= 0 && place < states.Count ? states[place] : default)];
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
