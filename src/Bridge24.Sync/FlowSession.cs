using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync.Drift;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync;

/// <summary>A flow that was checked against its source and its portal, ready to be planned or run.</summary>
internal sealed class FlowSession : IAsyncDisposable
{
    public required Flow Flow { get; init; }

    public required StoredPortal Stored { get; init; }

    public required Portal Portal { get; init; }

    public required StateStore State { get; init; }

    /// <summary>What it cost to learn the portal's names, lists and rights; part of the run's account.</summary>
    public long RequestsToOpen { get; init; }

    /// <summary>How the portal takes the records of this flow.</summary>
    public RecordKind Kind => _kind ??= RecordKind.Of(Flow.Target);

    private RecordKind? _kind;

    public required ISource Source { get; init; }

    public required PortalSchema Schema { get; set; }

    public required RowMapper Mapper { get; set; }

    /// <summary>What the source, the map and the portal's fields look like.</summary>
    public required FlowShape Shape { get; init; }

    /// <summary>What of that changed since the flow's last run.</summary>
    public required ShapeDrift Drift { get; init; }

    /// <summary>Whether the portal had the place for the key before this run: then records that carry keys may be there.</summary>
    public bool HadKey { get; init; }

    /// <summary>Where records keep the key; null while the portal still lacks the field.</summary>
    public TargetKey? Key { get; set; }

    /// <summary>Who this flow is in the state; null when it never ran and nothing may be written.</summary>
    public FlowIdentity? Identity { get; set; }

    /// <summary>The identities of the flows that this one links to; null for one that never ran.</summary>
    public IReadOnlyDictionary<string, FlowIdentity?> Linked { get; set; } = new Dictionary<string, FlowIdentity?>();

    /// <summary>The short codes of the records that those flows write, for fields that name records of several types.</summary>
    public IReadOnlyDictionary<string, string> Codes { get; set; } = new Dictionary<string, string>();

    public KeyedHash Hash => _hash ??= new KeyedHash(State.HashKey);

    private KeyedHash? _hash;

    /// <summary>The mapping with the lists it used and the users it may name: any change of these makes every row new.</summary>
    public ulong Fingerprint
    {
        get
        {
            var users = string.Join('\n', Schema.UsersByEmail.OrderBy(user => user.Key, StringComparer.Ordinal).Select(user => user.Key + "=" + user.Value));
            return Hash.Of($"{Mapper.Fingerprint}\n{Flow.Policies.Empty}\n{users}");
        }
    }

    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
