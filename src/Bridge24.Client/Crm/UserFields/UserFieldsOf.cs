namespace Bridge24.Client.Crm;

/// <summary>The user fields of a type, behind <c>crm.contact.userfield.*</c> and its like. Changing them needs an administrator of the CRM.</summary>
public sealed class UserFieldsOf
{
    private readonly ClassicMethods<UserField> _methods;

    internal UserFieldsOf(Portal portal, int entityTypeId)
    {
        var name = EntityTypes.ClassicName(entityTypeId) ?? throw new ArgumentException(
            $"Type {entityTypeId} has no methods for its user fields of its own. Call \"userfieldconfig.list\" for invoices and smart processes.", nameof(entityTypeId));
        _methods = new ClassicMethods<UserField>(portal, $"crm.{name}.userfield", row => new UserField(row));
    }

    /// <summary>The fields of the type.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<UserField> ListAsync(CancellationToken ct = default) => _methods.ListAsync(new CrmQuery(), ct);

    /// <summary>A field by its ID, with its choices.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public Task<UserField> GetAsync(long id, CancellationToken ct = default) => _methods.GetAsync(id, ct);

    /// <summary>Makes a field and answers its ID.</summary>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made.</exception>
    /// <exception cref="RejectedException">There is one of that name, or the type is not known.</exception>
    public Task<long> AddAsync(UserField field, CancellationToken ct = default) => _methods.AddAsync(field, ct);

    /// <summary>Changes what was set in a field. Like a create, it is not sent again when it adds choices and its answer is lost.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task UpdateAsync(long id, UserField changes, CancellationToken ct = default) => _methods.UpdateAsync(id, changes, ct);

    /// <summary>Deletes a field with its values in all records.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long id, CancellationToken ct = default) => _methods.DeleteAsync(id, ct);
}
