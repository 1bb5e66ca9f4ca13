using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Bridge24.Client.Crm;

namespace Bridge24.Sync.Flows.Code;

/// <summary>A flow in code over a source with named columns.</summary>
/// <typeparam name="TRecord">The records that the rows become.</typeparam>
public sealed class ColumnFlowBuilder<TRecord>
    where TRecord : CrmRecord
{
    private readonly FlowDraft _draft;

    internal ColumnFlowBuilder(FlowDraft draft) => _draft = draft;

    /// <summary>Fills a property of the record from a column; several values of a multifield are given one after the other.</summary>
    /// <param name="field">The property: <c>contact => contact.LastName</c>.</param>
    /// <param name="column">The source's column.</param>
    /// <param name="with">What is done to the value, as in a flow file.</param>
    /// <param name="onCreate">Writes the field once and then leaves it to people.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ColumnFlowBuilder<TRecord> Map(
        Expression<Func<TRecord, object?>> field, string column, ValueMapping? with = null, bool onCreate = false, [CallerLineNumber] int line = 0) =>
        Map(RecordField.NameOf(field), column, with, onCreate, line);

    /// <summary>Fills a field by its name, such as <c>UF_CRM_TIER</c>, from a column.</summary>
    /// <inheritdoc cref="Map(Expression{Func{TRecord, object}}, string, ValueMapping, bool, int)"/>
    public ColumnFlowBuilder<TRecord> Map(string field, string column, ValueMapping? with = null, bool onCreate = false, [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(column);
        _draft.Map(field, FlowDraft.From(column, with, line), onCreate);
        return this;
    }

    /// <summary>Fills a field with a text for all rows.</summary>
    public ColumnFlowBuilder<TRecord> Constant(string field, string value, [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _draft.Map(field, new ValueMapping { Value = value, Line = line }, onCreate: false);
        return this;
    }

    /// <summary>What to do about empty values, missing records and unanswered creates.</summary>
    public ColumnFlowBuilder<TRecord> With(FlowPolicies policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        _draft.Policies = policies;
        return this;
    }

    /// <summary>The flow, for <see cref="FlowSet.Of"/>.</summary>
    /// <exception cref="FlowException">Something does not fit together; all problems at once.</exception>
    /// <exception cref="InvalidOperationException">No field is mapped.</exception>
    public Flow Build() => _draft.Build();
}
