namespace Bridge24.Client.Crm;

/// <summary><c>crm.contact.userfield.*</c> and its like.</summary>
internal sealed class ClassicUserFieldMethods(Portal portal, string type) : IUserFieldMethods
{
    private readonly ClassicMethods<UserField> _methods = new(portal, $"crm.{type}.userfield", row => new UserField(row));

    public IAsyncEnumerable<UserField> ListAsync(CancellationToken ct) => _methods.ListAsync(new CrmQuery(), ct);

    public Task<UserField> GetAsync(long id, CancellationToken ct) => _methods.GetAsync(id, ct);

    public Task<long> AddAsync(UserField field, CancellationToken ct) => _methods.AddAsync(field, ct);

    public Task UpdateAsync(long id, UserField changes, CancellationToken ct) => _methods.UpdateAsync(id, changes, ct);

    public Task DeleteAsync(long id, CancellationToken ct) => _methods.DeleteAsync(id, ct);
}
