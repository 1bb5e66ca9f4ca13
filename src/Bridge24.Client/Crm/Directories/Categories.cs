using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>Pipelines of deals, invoices and smart processes, behind <c>crm.category.*</c>.</summary>
public sealed class Categories
{
    private readonly Portal _portal;

    internal Categories(Portal portal) => _portal = portal;

    /// <summary>The pipelines of a type; the portal leaves out those that the user may not read.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<IReadOnlyList<Category>> ListAsync(int entityTypeId, CancellationToken ct = default)
    {
        var result = await _portal.CallAsync("crm.category.list", Of(entityTypeId), ct).ConfigureAwait(false);
        return [.. PhpJson.Values(PhpJson.Get(result, "categories")).Select(row => new Category(row))];
    }

    /// <summary>A pipeline by its ID.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public Task<Category> GetAsync(int entityTypeId, long id, CancellationToken ct = default) => CallAsync("crm.category.get", Of(entityTypeId, id), ct);

    /// <summary>Makes a pipeline and answers it.</summary>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made.</exception>
    public Task<Category> AddAsync(int entityTypeId, Category category, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(category);
        return CallAsync("crm.category.add", Of(entityTypeId, fields: category.ToFields(withEmpty: false)), ct);
    }

    /// <summary>Changes what was set in a pipeline and answers it.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task<Category> UpdateAsync(int entityTypeId, long id, Category changes, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return CallAsync("crm.category.update", Of(entityTypeId, id, changes.ToFields(withEmpty: true)), ct);
    }

    /// <summary>Deletes a pipeline.</summary>
    /// <exception cref="Bitrix24Exception">The call failed, or there are records in the pipeline.</exception>
    public Task DeleteAsync(int entityTypeId, long id, CancellationToken ct = default) => _portal.CallAsync("crm.category.delete", Of(entityTypeId, id), ct);

    private async Task<Category> CallAsync(string method, JsonObject parameters, CancellationToken ct)
    {
        JsonElement result = await _portal.CallAsync(method, parameters, ct).ConfigureAwait(false);
        return new Category(PhpJson.Get(result, "category"));
    }

    private static JsonObject Of(int entityTypeId, long? id = null, JsonObject? fields = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(entityTypeId);
        var parameters = new JsonObject { ["entityTypeId"] = JsonValue.Create(entityTypeId) };
        if (id is { } number)
        {
            // The first pipeline of deals is 0.
            ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(id));
            parameters["id"] = JsonValue.Create(number);
        }

        if (fields is not null)
        {
            parameters["fields"] = fields;
        }

        return parameters;
    }
}
