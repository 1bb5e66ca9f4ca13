using System.Text.Json;
using Bridge24.Client;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets.Disk;
using Bridge24.Sync.Targets.ProductRows;
using Bridge24.Sync.Targets.Tasks;
using Bridge24.Sync.Targets.Users;

namespace Bridge24.Sync.Targets;

/// <summary>One kind of records that a flow can write: how the portal describes, finds, counts and takes them.</summary>
internal abstract class RecordKind
{
    public static RecordKind Of(TargetSettings target) =>
        target.Entity == EntityType.ProductRow ? new ProductRowKind(target.Of!)
        : target.Entity == EntityType.Task ? new TaskKind()
        : target.Entity == EntityType.User ? new UserKind()
        : target.Entity == EntityType.File ? new DiskKind()
        : new CrmKind(target.Entity);

    /// <summary>The scope that its methods ask for.</summary>
    public abstract string Scope { get; }

    /// <summary>The call that tells which fields there are.</summary>
    public abstract Call Describe { get; }

    /// <summary>The fields of its answer that a flow may name.</summary>
    public abstract Dictionary<string, PortalField> Fields(JsonElement answer);

    public abstract IRecordFinder Finder(FlowSession session, TargetKey? key);

    public abstract IRecordWriter Writer(FlowSession session);

    /// <summary>Why values cannot become a record of this kind, in words; null where they can.</summary>
    public virtual string? Flaw(IReadOnlyList<Slot> slots, IReadOnlyList<FieldValue> values) => null;

    /// <summary>Why a change of a record cannot be sent, in words; null where it can.</summary>
    public virtual string? Hindrance(IReadOnlyList<Slot> slots, PlannedRow row) => null;

    /// <summary>Makes records without starting automation; null where the portal cannot.</summary>
    public virtual RecordImporter? Importer(FlowSession session) => null;

    /// <summary>How many records of this kind the portal has; 0 where it cannot tell.</summary>
    public abstract Task<long> CountAsync(Portal portal, CancellationToken cancellation);
}
