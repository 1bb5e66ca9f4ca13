namespace Bridge24.Client.Crm;

/// <summary>Records of the CRM in a batch: a record that one command makes can be linked to, changed or read by a later one.</summary>
public static class CrmBatch
{
    /// <summary>Makes a record, by <c>crm.item.add</c>.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="group">The type: <c>portal.Crm.Contacts</c>.</param>
    /// <param name="record">The record; it may be <see cref="RecordLinking">linked</see> to what earlier commands make.</param>
    /// <param name="key">As in <see cref="Batch.Add"/>.</param>
    /// <exception cref="ArgumentException">The data cannot travel in a batch, or refers to another batch.</exception>
    /// <exception cref="InvalidOperationException">The batch is full or was sent.</exception>
    public static RecordCommand<TRecord> Add<TRecord>(this Batch batch, CrmGroup<TRecord> group, TRecord record, string? key = null)
        where TRecord : CrmRecord
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(record);
        return Put(batch, group, group.CallToAdd(record), key);
    }

    /// <summary>
    /// Changes what was set in a record, by <c>crm.item.update</c>. Phones and e-mails cannot be changed here, since their change needs what is
    /// there now; and what the portal did not clear is not cleared in another way: both does <see cref="CrmGroup{TRecord}.UpdateAsync(long, TRecord, CancellationToken)"/>.
    /// </summary>
    /// <param name="batch">The batch.</param>
    /// <param name="group">The type: <c>portal.Crm.Deals</c>.</param>
    /// <param name="record">The record: an ID, or <see cref="RecordCommand{TRecord}.Id"/> of an earlier command.</param>
    /// <param name="changes">What to set; null clears a field.</param>
    /// <param name="key">As in <see cref="Batch.Add"/>.</param>
    /// <exception cref="ArgumentException">Nothing was set, phones or e-mails were, or the data cannot travel in a batch.</exception>
    /// <exception cref="InvalidOperationException">The batch is full or was sent.</exception>
    public static RecordCommand<TRecord> Update<TRecord>(this Batch batch, CrmGroup<TRecord> group, RecordReference<TRecord> record, TRecord changes, string? key = null)
        where TRecord : CrmRecord
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(changes);
        if (!changes.HasChanges)
        {
            throw new ArgumentException("Nothing was set, so that there is nothing to change. Set a property, or leave the command out.", nameof(changes));
        }

        return changes is CrmParty { ChangedCommunications.Count: > 0 }
            ? throw new ArgumentException("A batch cannot change phones, e-mails, sites and messengers: what is there now must be read first. Use UpdateAsync.", nameof(changes))
            : Put(batch, group, group.CallToUpdate(record.ToFieldValue(), changes), key);
    }

    /// <summary>Reads a record, by <c>crm.item.get</c>.</summary>
    /// <inheritdoc cref="Add"/>
    public static RecordCommand<TRecord> Get<TRecord>(this Batch batch, CrmGroup<TRecord> group, RecordReference<TRecord> record, string? key = null)
        where TRecord : CrmRecord
    {
        ArgumentNullException.ThrowIfNull(group);
        return Put(batch, group, group.CallToGet(record.ToFieldValue()), key);
    }

    /// <summary>Deletes a record, by <c>crm.item.delete</c>.</summary>
    /// <inheritdoc cref="Add"/>
    public static BatchCommand Delete<TRecord>(this Batch batch, CrmGroup<TRecord> group, RecordReference<TRecord> record, string? key = null)
        where TRecord : CrmRecord
    {
        ArgumentNullException.ThrowIfNull(group);
        return Put(batch, group, group.CallToDelete(record.ToFieldValue()), key).Command;
    }

    private static RecordCommand<TRecord> Put<TRecord>(Batch batch, CrmGroup<TRecord> group, Call call, string? key)
        where TRecord : CrmRecord
    {
        ArgumentNullException.ThrowIfNull(batch);
        return new(group, batch.Add(call.Method, call.Parameters, key, call.Safety));
    }
}
