using System.Globalization;

namespace Bridge24.Client.Crm;

/// <summary>Directories and stages, behind <c>crm.status.*</c>.</summary>
public sealed class Statuses
{
    private readonly ClassicMethods<Status> _methods;

    internal Statuses(Portal portal) => _methods = new ClassicMethods<Status>(portal, "crm.status", row => new Status(row));

    /// <summary>The name of the directory that holds a pipeline's stages.</summary>
    /// <param name="entityTypeId">The type of the records.</param>
    /// <param name="categoryId">The pipeline; leads and quotes have one only.</param>
    public static string StagesOf(int entityTypeId, long categoryId = 0)
    {
        var category = categoryId.ToString(CultureInfo.InvariantCulture);
        return entityTypeId switch
        {
            EntityTypes.Lead => "STATUS",
            EntityTypes.Quote => "QUOTE_STATUS",
            EntityTypes.Deal => categoryId == 0 ? "DEAL_STAGE" : $"DEAL_STAGE_{category}",
            EntityTypes.Invoice => $"SMART_INVOICE_STAGE_{category}",
            _ => $"DYNAMIC_{entityTypeId.ToString(CultureInfo.InvariantCulture)}_STAGE_{category}",
        };
    }

    /// <summary>The entries of a directory, or of all when none is named.</summary>
    /// <param name="directory">SOURCE, CONTACT_TYPE, DEAL_STAGE ..., or what <see cref="StagesOf"/> says.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<Status> ListAsync(string? directory = null, CancellationToken ct = default) =>
        _methods.ListAsync(directory is null ? new CrmQuery() : new CrmQuery { Filter = new() { ["ENTITY_ID"] = directory } }, ct);

    /// <summary>An entry by its ID, not its STATUS_ID.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public Task<Status> GetAsync(long id, CancellationToken ct = default) => _methods.GetAsync(id, ct);

    /// <summary>Makes an entry and answers its ID.</summary>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made.</exception>
    public Task<long> AddAsync(Status status, CancellationToken ct = default) => _methods.AddAsync(status, ct);

    /// <summary>Changes what was set in an entry.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task UpdateAsync(long id, Status changes, CancellationToken ct = default) => _methods.UpdateAsync(id, changes, ct);

    /// <summary>Deletes an entry.</summary>
    /// <exception cref="Bitrix24Exception">The call failed, or the entry belongs to the system.</exception>
    public Task DeleteAsync(long id, CancellationToken ct = default) => _methods.DeleteAsync(id, ct);
}
