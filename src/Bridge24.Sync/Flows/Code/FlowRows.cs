using System.Runtime.CompilerServices;
using Bridge24.Client.Crm;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Flows.Code;

/// <summary>A flow that has a name and rows, and waits for its target.</summary>
/// <typeparam name="TRow">A row of the source.</typeparam>
public sealed class FlowRows<TRow>
{
    private readonly FlowDraft _draft;
    private readonly List<RowColumn<TRow>> _columns;

    internal FlowRows(FlowDraft draft, List<RowColumn<TRow>> columns)
    {
        _draft = draft;
        _columns = columns;
    }

    /// <summary>The records that the rows become: <c>To(portal.Crm.Contacts, key: "UF_CRM_EXTERNAL_ID")</c>.</summary>
    /// <param name="records">The type of record. The flow writes to the portal that the engine is given.</param>
    /// <param name="key">The user field that keeps the source's key; it is made when missing. Exactly one of this and <paramref name="origin"/>.</param>
    /// <param name="origin">The name of the source, when the key is kept in the built-in external ID.</param>
    /// <param name="match"><c>EMAIL</c> and <c>PHONE</c>: adopts a record without a key that has exactly this e-mail or phone.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">Key and origin are both given, or none; or the key is no name of a user field.</exception>
    public FlowBuilder<TRow, TRecord> To<TRecord>(
        CrmGroup<TRecord> records, string? key = null, string? origin = null, IReadOnlyList<string>? match = null, [CallerLineNumber] int line = 0)
        where TRecord : CrmRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        _draft.Target = TargetSettings.InCode(EntityType.Of(records.EntityTypeId), key, origin, match ?? [], line);
        return new FlowBuilder<TRow, TRecord>(_draft, _columns);
    }
}

/// <summary>A flow over a source of one's own that has a name and a source, and waits for its target.</summary>
public sealed class FlowColumns
{
    private readonly FlowDraft _draft;

    internal FlowColumns(FlowDraft draft) => _draft = draft;

    /// <inheritdoc cref="FlowRows{TRow}.To{TRecord}"/>
    public ColumnFlowBuilder<TRecord> To<TRecord>(
        CrmGroup<TRecord> records, string? key = null, string? origin = null, IReadOnlyList<string>? match = null, [CallerLineNumber] int line = 0)
        where TRecord : CrmRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        _draft.Target = TargetSettings.InCode(EntityType.Of(records.EntityTypeId), key, origin, match ?? [], line);
        return new ColumnFlowBuilder<TRecord>(_draft);
    }
}
