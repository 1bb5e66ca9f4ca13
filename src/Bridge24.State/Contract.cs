using Bridge24.Client;

namespace Bridge24.State;

/// <summary>The state cannot be opened, read or written; the message has place and remedy.</summary>
public sealed class StateException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Where the state is kept.</summary>
public sealed record StateOptions
{
    /// <summary>The SQLite file; leases and the call budget stand in a file beside it.</summary>
    public required string Path { get; init; }

    /// <summary>The key for secrets at rest, 32 bytes; null uses data-protection keys in the folder of the state.</summary>
    public byte[]? Key { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>Everything that must survive.</summary>
public sealed class StateStore : IAsyncDisposable
{
    /// <summary>Opens the state, makes and migrates it where needed.</summary>
    /// <exception cref="StateException">It cannot be opened.</exception>
    public static Task<StateStore> OpenAsync(StateOptions options, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>The secret that keys the hashes of links; made once.</summary>
    public ReadOnlyMemory<byte> HashKey => throw new NotSupportedException();

    /// <summary>Portals and their credentials.</summary>
    public PortalStore Portals => throw new NotSupportedException();

    /// <summary>Who each flow is, and its mappings.</summary>
    public FlowStore Flows => throw new NotSupportedException();

    /// <summary>Which record belongs to which key.</summary>
    public LinkStore Links => throw new NotSupportedException();

    /// <summary>Writes that were sent and not settled.</summary>
    public IntentStore Intents => throw new NotSupportedException();

    /// <summary>Runs with their accounts and changes.</summary>
    public RunStore Runs => throw new NotSupportedException();

    /// <summary>Rows that could not be carried over.</summary>
    public DeadLetterStore DeadLetters => throw new NotSupportedException();

    /// <summary>Leases, in the file beside.</summary>
    public ILeaseStore Leases => throw new NotSupportedException();

    /// <summary>The call budget, in the file beside.</summary>
    public ICallBudget Budget => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;
}

/// <summary>A portal as it is stored.</summary>
public sealed record StoredPortal
{
    /// <summary>Its number in the state.</summary>
    public required long Id { get; init; }

    /// <summary>The name given at <c>b24 portal add</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its webhook, decrypted.</summary>
    public required WebhookUrl Webhook { get; init; }

    /// <summary>Its limit.</summary>
    public required CallRate Rate { get; init; }
}

/// <summary>Portals and their credentials.</summary>
public sealed class PortalStore
{
    /// <summary>Adds a portal, or replaces the credentials of the one with this name (names ignore case).</summary>
    public Task<StoredPortal> SaveAsync(string name, WebhookUrl webhook, CallRate rate, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>All portals by name.</summary>
    public Task<IReadOnlyList<StoredPortal>> ListAsync(CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>Removes a portal with all that is known of it; false when there is none.</summary>
    public Task<bool> RemoveAsync(string name, CancellationToken ct = default) => throw new NotSupportedException();
}

/// <summary>A flow's identity: entity and key field in a portal. Links belong to it.</summary>
/// <param name="Id">Its number in the state.</param>
/// <param name="PortalId">The portal.</param>
/// <param name="Flow">The flow's name.</param>
public sealed record FlowIdentity(long Id, long PortalId, string Flow);

/// <summary>Who each flow is.</summary>
public sealed class FlowStore
{
    /// <summary>The identity of a flow that ran before; null otherwise.</summary>
    public Task<FlowIdentity?> FindAsync(long portal, string flow, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>The flow's identity, made at its first run. A flow file that moved keeps it; another file with the same entity and key in the portal is refused.</summary>
    /// <exception cref="StateException">Two flows claim one identity.</exception>
    public Task<FlowIdentity> RegisterAsync(long portal, string flow, string file, string entity, string key, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>The number (from 1) of a mapping: its fingerprint and slot names, stored when new.</summary>
    public Task<int> MappingAsync(FlowIdentity identity, long fingerprint, IReadOnlyList<string> slots, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>The slot names of a mapping; empty for an unknown one.</summary>
    public Task<IReadOnlyList<string>> SlotsAsync(long identity, int mapping, CancellationToken ct = default) => throw new NotSupportedException();
}

/// <summary>Whether a link's record is there.</summary>
public enum LinkStatus
{
    /// <summary>It is.</summary>
    Linked,

    /// <summary>People deleted it, and the flow leaves it so.</summary>
    Gone,
}

/// <summary>What is known of one mapped value of a record.</summary>
/// <param name="Derived">Hash of the value last derived from the source; 0 for none.</param>
/// <param name="Shown">Hash of what the portal last showed; 0 while that is open.</param>
/// <param name="ValueId">The ID of a multifield's value; 0 otherwise.</param>
public readonly record struct SlotState(ulong Derived, ulong Shown, long ValueId);

/// <summary>A key and its record.</summary>
public sealed record Link
{
    /// <summary>The source's key.</summary>
    public required string Key { get; init; }

    /// <summary>The record's ID.</summary>
    public required long RecordId { get; init; }

    /// <summary>Whether the record is there.</summary>
    public required LinkStatus Status { get; init; }

    /// <summary>Hash of the raw row; 0 for unknown.</summary>
    public required ulong RowHash { get; init; }

    /// <summary>The mapping whose slots these are.</summary>
    public required int Mapping { get; init; }

    /// <summary>One a slot; packed into at most 16 bytes a slot in the state.</summary>
    public required SlotState[] Slots { get; init; }
}

/// <summary>Which record belongs to which key.</summary>
public sealed class LinkStore
{
    /// <summary>The links of these keys (any number), by key.</summary>
    public Task<IReadOnlyDictionary<string, Link>> FindAsync(long identity, IReadOnlyCollection<string> keys, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>The records of these keys as far as they are linked.</summary>
    public Task<IReadOnlyDictionary<string, long>> RecordIdsAsync(long identity, IReadOnlyCollection<string> keys, CancellationToken ct = default) => throw new NotSupportedException();
}

/// <summary>What an intent is to do.</summary>
public enum IntentKind
{
    /// <summary>Make a record.</summary>
    Create,

    /// <summary>Change one in a way that must not be repeated blindly.</summary>
    Update,
}

/// <summary>A write that was about to be sent and is not settled.</summary>
/// <param name="Key">The source's key.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Run">The run that sent it.</param>
/// <param name="SendBy">It was not sent after this.</param>
/// <param name="UncertainSince">When its answer was given up; null when the process ended before that.</param>
public sealed record Intent(string Key, IntentKind Kind, long Run, DateTimeOffset SendBy, DateTimeOffset? UncertainSince);

/// <summary>Writes that were sent and not settled; one a key.</summary>
public sealed class IntentStore
{
    /// <summary>The open intents of a flow.</summary>
    public Task<IReadOnlyList<Intent>> OpenAsync(long identity, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>Stores intents in one transaction, durable when it returns.</summary>
    /// <exception cref="StateException">One of the keys has an open intent of another send already.</exception>
    public Task ReserveAsync(long identity, long run, IReadOnlyCollection<(string Key, IntentKind Kind)> intents, DateTimeOffset sendBy, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>Their answers did not come; keys without an intent are ignored.</summary>
    public Task MarkUncertainAsync(long identity, IReadOnlyCollection<string> keys, DateTimeOffset since, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>They were not executed, or are settled.</summary>
    public Task WithdrawAsync(long identity, IReadOnlyCollection<string> keys, CancellationToken ct = default) => throw new NotSupportedException();
}

/// <summary>What became of each row that a run read.</summary>
public sealed record RunAccount
{
    /// <summary>Rows read.</summary>
    public long Read { get; init; }

    /// <summary>Records made.</summary>
    public long Created { get; init; }

    /// <summary>Records changed.</summary>
    public long Updated { get; init; }

    /// <summary>Rows that needed nothing.</summary>
    public long Unchanged { get; init; }

    /// <summary>Rows left alone by a policy.</summary>
    public long Skipped { get; init; }

    /// <summary>Rows that wait for a person's decision.</summary>
    public long Conflicts { get; init; }

    /// <summary>Rows that became dead letters.</summary>
    public long Failed { get; init; }

    /// <summary>Rows whose write is not settled.</summary>
    public long Uncertain { get; init; }

    /// <summary>Records deleted.</summary>
    public long Deleted { get; init; }

    /// <summary>Records whose fields were emptied because their key left the source.</summary>
    public long Cleared { get; init; }

    /// <summary>Records that carry a key which another one carries too.</summary>
    public long Duplicates { get; init; }

    /// <summary>Requests sent.</summary>
    public long Requests { get; init; }

    /// <summary>Seconds spent waiting for the portal's limits.</summary>
    public double Waited { get; init; }

    /// <summary>Seconds in all.</summary>
    public double Seconds { get; init; }
}

/// <summary>A row that could not be carried over.</summary>
public sealed record DeadLetter
{
    /// <summary>The source's key, or <c>(line 12)</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The line or number of the row.</summary>
    public required long Line { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The row as JSON.</summary>
    public required string PayloadJson { get; init; }

    /// <summary>The last run that tried.</summary>
    public required long Run { get; init; }

    /// <summary>When it first failed.</summary>
    public required DateTimeOffset First { get; init; }

    /// <summary>When it last failed.</summary>
    public required DateTimeOffset Last { get; init; }

    /// <summary>How often it was tried; a newer letter of the same key adds to the older one's count and keeps its First.</summary>
    public required int Attempts { get; init; }

    /// <summary>Its number in the state; set when read.</summary>
    public long Id { get; init; }

    /// <summary>The flow; set when read.</summary>
    public string Flow { get; init; } = "";

    /// <summary>The portal's name; set when read.</summary>
    public string Portal { get; init; } = "";

    /// <summary>The flow's file; set when read.</summary>
    public string File { get; init; } = "";
}

/// <summary>Rows that could not be carried over; one a key of a flow.</summary>
public sealed class DeadLetterStore
{
    /// <summary>The keys of a flow that are dead letters.</summary>
    public Task<HashSet<string>> KeysAsync(long identity, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>All, or those of one flow, oldest first.</summary>
    public Task<IReadOnlyList<DeadLetter>> ListAsync(string? flow = null, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>One by its number; null when there is none.</summary>
    public Task<DeadLetter?> FindAsync(long id, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>Drops them; answers how many there were.</summary>
    public Task<int> DropAsync(IReadOnlyCollection<long> ids, CancellationToken ct = default) => throw new NotSupportedException();
}

/// <summary>A change that a run made in the portal.</summary>
/// <param name="Key">The source's key.</param>
/// <param name="RecordId">The record.</param>
/// <param name="Action">create or update.</param>
/// <param name="Field">The slot's name; null for a create.</param>
/// <param name="From">The old value.</param>
/// <param name="To">The new value.</param>
public sealed record RecordedChange(string Key, long RecordId, string Action, string? Field, string? From, string? To);

/// <summary>What a step of a run learned, stored in one transaction (of at most 1,000 rows each).</summary>
public sealed record RunRecord
{
    /// <summary>The run.</summary>
    public required long Run { get; init; }

    /// <summary>The flow's identity.</summary>
    public required long Identity { get; init; }

    /// <summary>Links made or changed; each also settles the intent of its key.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>Keys whose intents are settled without a link.</summary>
    public required IReadOnlyList<string> Settled { get; init; }

    /// <summary>New dead letters; a newer one replaces the older of its key.</summary>
    public required IReadOnlyList<DeadLetter> Dead { get; init; }

    /// <summary>Keys whose dead letters are done with.</summary>
    public required IReadOnlyList<string> Revived { get; init; }

    /// <summary>Changes made.</summary>
    public required IReadOnlyList<RecordedChange> Changes { get; init; }

    /// <summary>The run's account so far.</summary>
    public required RunAccount Account { get; init; }
}

/// <summary>A run as it is stored.</summary>
public sealed record StoredRun
{
    /// <summary>Its number.</summary>
    public required long Id { get; init; }

    /// <summary>The flow.</summary>
    public required string Flow { get; init; }

    /// <summary>The portal's name.</summary>
    public required string Portal { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended; null while it runs, or when its process was killed.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>ok, partial, failed, interrupted, running; a run that is not finished and whose process is gone is "killed".</summary>
    public required string Status { get; init; }

    /// <summary>Its account.</summary>
    public required RunAccount Account { get; init; }
}

/// <summary>Runs with their accounts and changes.</summary>
public sealed class RunStore
{
    /// <summary>Begins a run and answers its number.</summary>
    public Task<long> StartAsync(FlowIdentity identity, string kind, string owner, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>Stores what a step learned.</summary>
    public Task RecordAsync(RunRecord record, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>Ends a run.</summary>
    public Task FinishAsync(long run, string status, RunAccount account, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>The latest runs, newest first.</summary>
    public Task<IReadOnlyList<StoredRun>> ListAsync(int limit, string? flow = null, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>One run; null when there is none.</summary>
    public Task<StoredRun?> FindAsync(long run, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>The changes of a run, in their order.</summary>
    public IAsyncEnumerable<RecordedChange> ChangesAsync(long run, CancellationToken ct = default) => throw new NotSupportedException();
}

/// <summary>The right to do something, held by one process at a time.</summary>
/// <param name="Name">What it guards.</param>
/// <param name="Owner">Who holds it.</param>
/// <param name="Until">When it runs out.</param>
/// <param name="Epoch">Grows with each new holder.</param>
public sealed record Lease(string Name, string Owner, DateTimeOffset Until, long Epoch);

/// <summary>Where leases are kept.</summary>
public interface ILeaseStore
{
    /// <summary>Takes a lease that is free, ran out, or whose holder is a dead process of this machine; null otherwise.</summary>
    Task<Lease?> TryAcquireAsync(string name, string owner, TimeSpan time, CancellationToken ct = default);

    /// <summary>Prolongs a lease; false when another holds it.</summary>
    Task<bool> RenewAsync(Lease lease, TimeSpan time, CancellationToken ct = default);

    /// <summary>Gives a lease back; nothing happens when another holds it.</summary>
    Task ReleaseAsync(Lease lease, CancellationToken ct = default);

    /// <summary>Who holds it now; null for nobody.</summary>
    Task<Lease?> HolderAsync(string name, CancellationToken ct = default);
}

/// <summary>Names of lease holders.</summary>
public static class LeaseOwner
{
    /// <summary>Machine, process and its start time, so that a dead one can be told: unique a process.</summary>
    public static string ThisProcess => throw new NotSupportedException();
}
