using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>The records of one type, behind the universal methods <c>crm.item.*</c>.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public sealed class CrmGroup<TRecord>
    where TRecord : CrmRecord
{
    private readonly ItemMethods _items;
    private readonly RecordUpdate _update;
    private readonly RecordImport<TRecord> _import;
    private readonly Func<JsonElement, TRecord> _read;

    internal CrmGroup(Portal portal, int entityTypeId, Func<JsonElement, TRecord> read)
    {
        _items = new ItemMethods(portal, entityTypeId);
        _update = new RecordUpdate(portal, _items);
        _import = new RecordImport<TRecord>(portal, entityTypeId, FieldsToImport);
        _read = read;
    }

    /// <summary>The number of the type.</summary>
    public int EntityTypeId => _items.EntityTypeId;

    /// <summary>A record by its ID, by <c>crm.item.get</c>.</summary>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<TRecord> GetAsync(long id, CancellationToken ct = default) =>
        _read(await _items.GetAsync(id, ct).ConfigureAwait(false));

    /// <summary>The records that meet a query, by ascending ID, as a stream, by <c>crm.item.list</c>; up to 2,500 in a request.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async IAsyncEnumerable<TRecord> ListAsync(CrmQuery? query = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var row in _items.ListAsync(query ?? new CrmQuery(), ct).ConfigureAwait(false))
        {
            yield return _read(row);
        }
    }

    /// <summary>The records that changed since a moment, by <c>crm.item.list</c> with a filter by <c>updatedTime</c>. What was deleted does not come.</summary>
    /// <param name="since">The moment, such as <see cref="ChangedRecords{TRecord}.Until"/> of the last time.</param>
    /// <param name="query">Further conditions; <c>&gt;=updatedTime</c> is set here. Null takes all records.</param>
    /// <param name="overlap">How much earlier to begin, since a change may become visible late; null for one minute.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="ArgumentException">The overlap is negative.</exception>
    /// <exception cref="RejectedException">While records are read: the portal ignores the filter by time, so that what was read is not what changed.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<ChangedRecords<TRecord>> ChangedAsync(
        DateTimeOffset since, CrmQuery? query = null, TimeSpan? overlap = null, CancellationToken ct = default) =>
        new(await _items.ChangedAsync(since, query ?? new CrmQuery(), overlap, ct).ConfigureAwait(false), _read);

    /// <summary>Makes a record and answers it as it stands in the portal, by <c>crm.item.add</c>. It is never sent twice.</summary>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made: look it up before you try again.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<TRecord> AddAsync(TRecord record, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        RefuseReferences(record, nameof(record));
        return _read(await _items.AddAsync(FieldsToAdd(record), ct).ConfigureAwait(false));
    }

    /// <summary>The call that <see cref="AddAsync"/> makes, for a batch or <see cref="Portal.BulkAsync"/>.</summary>
    public Call CallToAdd(TRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _items.CallToAdd(FieldsToAdd(record));
    }

    /// <summary>
    /// Makes any number of records by <c>crm.item.batchImport</c>: twenty a call, and the calls in batches where the portal takes that, so that
    /// up to 1,000 records travel in a request. An import starts no robots and workflows, needs the right to import, and answers IDs only.
    /// </summary>
    /// <param name="records">Read as a stream; no more than 1,000 of them are held.</param>
    /// <param name="options">Settings; a command is an import of twenty. Null begins with one and grows by what was measured.</param>
    /// <param name="ct">Stops it; what was sent stays sent.</param>
    /// <returns>
    /// An outcome for each record, in order; <see cref="RecordOf"/> its result for the ID. What was not executed was sent again. A record that
    /// may have been made comes as <see cref="CommandState.Unknown"/> and is never sent again: look it up.
    /// </returns>
    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    /// <exception cref="Bitrix24Exception">A whole batch was not executed: no access, no connection. Outcomes given before stand.</exception>
    public IAsyncEnumerable<BulkOutcome<TRecord>> ImportAsync(IAsyncEnumerable<TRecord> records, BulkOptions? options = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return _import.RunAsync(records, options ?? new BulkOptions { FirstBatch = 1 }, ct);
    }

    internal Call CallToUpdate(FieldValue id, TRecord changes) => _items.CallToUpdate(id.ToNode(), changes.ToFields(withEmpty: true));

    internal Call CallToGet(FieldValue id) => _items.CallToGet(id.ToNode());

    internal Call CallToDelete(FieldValue id) => _items.CallToDelete(id.ToNode());

    /// <summary>The record in the result of a call that made, changed or read one.</summary>
    /// <exception cref="ArgumentException">There is no record in the result.</exception>
    public TRecord RecordOf(JsonElement result) => ItemMethods.Item(result) is { } item
        ? _read(item)
        : throw new ArgumentException("The result holds no record. Give the whole result of crm.item.add, crm.item.update or crm.item.get.", nameof(result));

    /// <summary>
    /// Changes what was set in a record, by <c>crm.item.update</c>, and answers the record as it then stands. What is cleared is read back and,
    /// where <c>crm.item.update</c> did not clear it, cleared by the classic method. Without changes nothing is sent.
    /// </summary>
    /// <param name="id">The record.</param>
    /// <param name="changes">What to set; null clears a field.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="OutcomeUnknownException">It may or may not have been executed; an update that adds phones or e-mails is not repeated.</exception>
    /// <exception cref="RejectedException">The portal refused a value, or kept one that was to be cleared.</exception>
    public async Task<TRecord> UpdateAsync(long id, TRecord changes, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        RefuseReferences(changes, nameof(changes));
        return _read(await _update.RunAsync(id, changes, ct).ConfigureAwait(false));
    }

    /// <summary>Changes what was set since a record was read: <c>UpdateAsync(contact with { Post = "CTO" })</c>.</summary>
    /// <inheritdoc cref="UpdateAsync(long, TRecord, CancellationToken)"/>
    public async Task<TRecord> UpdateAsync(TRecord changed, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changed);
        if (changed.Id == 0)
        {
            throw new ArgumentException("The record has no ID: it was not read from the portal. Give the ID, or add it.", nameof(changed));
        }

        return changed.HasChanges ? await UpdateAsync(changed.Id, changed, ct).ConfigureAwait(false) : changed;
    }

    /// <summary>Deletes a record, by <c>crm.item.delete</c>.</summary>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task DeleteAsync(long id, CancellationToken ct = default)
    {
        try
        {
            await _items.DeleteAsync(id, ct).ConfigureAwait(false);
        }
        catch (NotFoundException thrown) when (thrown.Attempts > 1)
        {
            // The attempt before it got no answer and was executed.
        }
    }

    private static void RefuseReferences(TRecord record, string parameter)
    {
        if (record.Changes.FirstOrDefault(field => field.Value.HasReference).Key is { } name)
        {
            throw new ArgumentException($"Field \"{name}\" refers to a command of a batch, which only that batch can resolve. Add the record to the batch, or give an ID.", parameter);
        }
    }

    private static JsonObject FieldsToAdd(TRecord record)
    {
        var fields = record.ToFields(withEmpty: false);
        if (record is CrmParty { ChangedCommunications.Count: > 0 } party)
        {
            fields["fm"] = Communications.ToAdd(party);
        }

        return fields;
    }

    private static JsonObject FieldsToImport(TRecord record)
    {
        var fields = record.ToFields(withEmpty: false);
        foreach (var (type, entries) in record is CrmParty party ? Communications.ToImport(party) : [])
        {
            fields[type] = entries;
        }

        return fields;
    }
}
