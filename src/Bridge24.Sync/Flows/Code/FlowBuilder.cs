using System.Collections;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Bridge24.Client.Crm;

namespace Bridge24.Sync.Flows.Code;

/// <summary>A flow in code over typed rows.</summary>
/// <typeparam name="TRow">A row of the source.</typeparam>
/// <typeparam name="TRecord">The records that the rows become.</typeparam>
public sealed class FlowBuilder<TRow, TRecord>
    where TRecord : CrmRecord
{
    private readonly FlowDraft _draft;
    private readonly List<RowColumn<TRow>> _columns;

    internal FlowBuilder(FlowDraft draft, List<RowColumn<TRow>> columns)
    {
        _draft = draft;
        _columns = columns;
    }

    /// <summary>Fills a property of the record; several values of a multifield are given one after the other.</summary>
    /// <param name="field">The property: <c>contact => contact.LastName</c>.</param>
    /// <param name="value">Takes the value out of a row: a text, number, date, enumeration or a list of these; null for none.</param>
    /// <param name="with">What is done to the value, as in a flow file: <c>new() { Link = "companies" }</c>.</param>
    /// <param name="onCreate">Writes the field once and then leaves it to people.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <param name="expression">Filled in by the compiler.</param>
    public FlowBuilder<TRow, TRecord> Map<TValue>(
        Expression<Func<TRecord, object?>> field,
        Func<TRow, TValue> value,
        ValueMapping? with = null,
        bool onCreate = false,
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(value))] string? expression = null) =>
        Map(RecordField.NameOf(field), value, with, onCreate, line, expression);

    /// <summary>Fills a field by its name, such as <c>UF_CRM_TIER</c>.</summary>
    /// <inheritdoc cref="Map{TValue}(Expression{Func{TRecord, object}}, Func{TRow, TValue}, ValueMapping, bool, int, string)"/>
    public FlowBuilder<TRow, TRecord> Map<TValue>(
        string field,
        Func<TRow, TValue> value,
        ValueMapping? with = null,
        bool onCreate = false,
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(value))] string? expression = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        var column = Add(RowColumnName.Of(expression) ?? field, value);
        var mapping = FlowDraft.From(column, with, line);
        _draft.Map(field, IsList(typeof(TValue)) ? mapping with { Split = RowColumn<TRow>.Separator } : mapping, onCreate);
        return this;
    }

    /// <summary>A column that fills no field itself, but is named by <see cref="ValueMapping.Region"/> or <see cref="ValueMapping.Currency"/>.</summary>
    public FlowBuilder<TRow, TRecord> Column(string name, Func<TRow, string?> value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        if (Add(name, value) != name)
        {
            throw new ArgumentException($"There is a column \"{name}\" already. Use it, or give this one another name.", nameof(name));
        }

        return this;
    }

    /// <summary>What to do about empty values, missing records and unanswered creates.</summary>
    public FlowBuilder<TRow, TRecord> With(FlowPolicies policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        _draft.Policies = policies;
        return this;
    }

    /// <summary>The flow, for <see cref="FlowSet.Of"/>.</summary>
    /// <exception cref="FlowException">Something does not fit together; all problems at once.</exception>
    /// <exception cref="InvalidOperationException">No field is mapped.</exception>
    public Flow Build() => _draft.Build();

    private static bool IsList(Type type) => type != typeof(string) && type != typeof(byte[]) && type.IsAssignableTo(typeof(IEnumerable));

    private string Add<TValue>(string name, Func<TRow, TValue> value)
    {
        var free = name;
        for (var number = 2; _columns.Exists(column => column.Name == free); number++)
        {
            free = $"{name} {number}";
        }

        _columns.Add(new RowColumn<TRow>(free, row => value(row)));
        return free;
    }
}
