namespace Bridge24.Client.Crm;

/// <summary>Activities, behind <c>crm.activity.*</c>. They bear the API's classic names: <c>OWNER_ID</c>.</summary>
public sealed class Activities
{
    private readonly ClassicMethods<Activity> _methods;

    internal Activities(Portal portal) => _methods = new ClassicMethods<Activity>(portal, "crm.activity", row => new Activity(row));

    /// <summary>The activities that meet a query, by ascending ID, as a stream. The portal ignores a condition on a field that it does not know.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<Activity> ListAsync(CrmQuery? query = null, CancellationToken ct = default) => _methods.ListAsync(query ?? new CrmQuery(), ct);

    /// <summary>The activities of a record, by ascending ID, as a stream.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<Activity> ListAsync(int ownerTypeId, long ownerId, CancellationToken ct = default) =>
        ListAsync(new CrmQuery { Filter = new() { ["OWNER_TYPE_ID"] = RecordId.Checked(ownerTypeId), ["OWNER_ID"] = RecordId.Checked(ownerId) } }, ct);

    /// <summary>An activity by its ID.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public Task<Activity> GetAsync(long id, CancellationToken ct = default) => _methods.GetAsync(id, ct);

    /// <summary>Makes an activity and answers its ID. It needs its owner, type, person responsible and, for a call or an e-mail, communications.</summary>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made.</exception>
    public Task<long> AddAsync(Activity activity, CancellationToken ct = default) => _methods.AddAsync(activity, ct);

    /// <summary>Changes what was set in an activity.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task UpdateAsync(long id, Activity changes, CancellationToken ct = default) => _methods.UpdateAsync(id, changes, ct);

    /// <summary>Deletes an activity.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long id, CancellationToken ct = default) => _methods.DeleteAsync(id, ct);
}
