namespace Bridge24.Client.Crm;

/// <summary>
/// The user fields of a type, behind <c>crm.contact.userfield.*</c> and its like; those of invoices and smart processes behind <c>userfieldconfig.*</c>,
/// which needs the scope "userfieldconfig" besides "crm". Changing them needs an administrator of the CRM.
/// </summary>
public sealed class UserFieldsOf
{
    private const int FirstSmartProcess = 128;

    private readonly IUserFieldMethods _methods;

    internal UserFieldsOf(Portal portal, int entityTypeId) => _methods = EntityTypes.ClassicName(entityTypeId) is { } name
        ? new ClassicUserFieldMethods(portal, name)
        : entityTypeId is EntityTypes.Invoice or >= FirstSmartProcess
            ? new UserFieldConfigMethods(portal, entityTypeId)
            : throw new ArgumentException(
                $"Type {entityTypeId} has no user fields here: only leads, deals, contacts, companies, quotes, invoices and smart processes (from {FirstSmartProcess} on) have.", nameof(entityTypeId));

    /// <summary>The fields of the type.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<UserField> ListAsync(CancellationToken ct = default) => _methods.ListAsync(ct);

    /// <summary>A field by its ID, with its choices.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public Task<UserField> GetAsync(long id, CancellationToken ct = default) => _methods.GetAsync(id, ct);

    /// <summary>Makes a field and answers its ID.</summary>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made.</exception>
    /// <exception cref="RejectedException">There is one of that name, or the type is not known.</exception>
    /// <exception cref="ArgumentException">The name has the prefix of another type.</exception>
    public Task<long> AddAsync(UserField field, CancellationToken ct = default) => _methods.AddAsync(field, ct);

    /// <summary>Changes what was set in a field. Like a create, it is not sent again when it adds choices and its answer is lost.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task UpdateAsync(long id, UserField changes, CancellationToken ct = default) => _methods.UpdateAsync(id, changes, ct);

    /// <summary>Deletes a field with its values in all records.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long id, CancellationToken ct = default) => _methods.DeleteAsync(id, ct);
}
