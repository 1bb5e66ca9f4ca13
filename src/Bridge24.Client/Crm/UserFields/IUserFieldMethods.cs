namespace Bridge24.Client.Crm;

/// <summary>The methods for the user fields of one type; a portal has two families of them.</summary>
internal interface IUserFieldMethods
{
    IAsyncEnumerable<UserField> ListAsync(CancellationToken ct);

    Task<UserField> GetAsync(long id, CancellationToken ct);

    Task<long> AddAsync(UserField field, CancellationToken ct);

    Task UpdateAsync(long id, UserField changes, CancellationToken ct);

    Task DeleteAsync(long id, CancellationToken ct);
}
