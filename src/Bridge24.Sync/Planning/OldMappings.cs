using Bridge24.State;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Planning;

/// <summary>Carries what the state knew under an earlier mapping over to the slots of today's.</summary>
internal sealed class OldMappings(StateStore state, long identity, int current, IReadOnlyList<Slot> slots)
{
    private readonly Dictionary<int, int[]> _places = [];

    /// <summary>The states of today's slots; a slot that is new has none.</summary>
    public async ValueTask<SlotState[]> SlotsAsync(Link link, CancellationToken cancellation)
    {
        if (link.Mapping == current && link.Slots.Length == slots.Count)
        {
            return link.Slots;
        }

        if (!_places.TryGetValue(link.Mapping, out var places))
        {
            var names = await state.Flows.SlotsAsync(identity, link.Mapping, cancellation).ConfigureAwait(false);
            _places[link.Mapping] = places = [.. slots.Select(slot => IndexOf(names, slot.Name))];
        }

        return [.. places.Select(place => place >= 0 && place < link.Slots.Length ? link.Slots[place] : default)];
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
