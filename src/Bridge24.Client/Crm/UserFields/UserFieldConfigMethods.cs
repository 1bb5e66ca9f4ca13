using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Crm;

/// <summary>
/// <c>userfieldconfig.*</c> for invoices or a smart process. The IDs of these methods run through the fields of all types, so a field is read
/// before it is changed or deleted: one of another type counts as not there.
/// </summary>
internal sealed class UserFieldConfigMethods(Portal portal, int entityTypeId) : IUserFieldMethods
{
    private string? _owner = entityTypeId == EntityTypes.Invoice ? "CRM_SMART_INVOICE" : null;

    public async IAsyncEnumerable<UserField> ListAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var owner = await OwnerAsync(ct).ConfigureAwait(false);
        var request = new ListRequest("userfieldconfig.list") { Parameters = InCrm([]), Filter = new() { ["entityId"] = JsonValue.Create(owner) } };
        await foreach (var row in portal.ListAsync(request, ct).ConfigureAwait(false))
        {
            yield return UserFieldConfigNames.Read(row);
        }
    }

    public async Task<UserField> GetAsync(long id, CancellationToken ct)
    {
        var parameters = InCrm(RecordId.Parameter(id));
        var owner = await OwnerAsync(ct).ConfigureAwait(false);
        try
        {
            var field = UserFieldConfigNames.Read(PhpJson.Get(await portal.CallAsync("userfieldconfig.get", parameters, ct).ConfigureAwait(false), "field"));
            return field.Fields["ENTITY_ID"].Text == owner ? field : throw NotFound(id, null);
        }
        catch (RejectedException refused) when (refused is { Code: null or "", Description: "You do not have permission to view user field settings" })
        {
            // The portal has no other words for a field that is not there.
            throw NotFound(id, refused);
        }
    }

    public async Task<long> AddAsync(UserField field, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(field);
        var owner = await OwnerAsync(ct).ConfigureAwait(false);
        var fields = UserFieldConfigNames.Write(field.ToFields(withEmpty: false));
        fields["entityId"] = JsonValue.Create(owner);
        if (field.FieldName is { } name)
        {
            fields["fieldName"] = JsonValue.Create(FullName(name, $"UF_{owner}_"));
        }

        var parameters = InCrm(new JsonObject { ["field"] = fields });
        var result = await portal.CallAsync("userfieldconfig.add", parameters, ct).ConfigureAwait(false);
        return PhpJson.Number(PhpJson.Get(result, "field"), "id") ?? throw UnclearAnswer.Without("field with an ID", "userfieldconfig.add", parameters);
    }

    public async Task UpdateAsync(long id, UserField changes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var field = await GetAsync(id, ct).ConfigureAwait(false);
        var fields = UserFieldConfigNames.Write(changes.ToFields(withEmpty: true));
        if (fields.ContainsKey("enum"))
        {
            // Without its type the portal leaves the choices as they are.
            fields["userTypeId"] = JsonValue.Create("enumeration");
        }

        if (field.Fields["LANGUAGE_ID"].Json is { ValueKind: JsonValueKind.Object } languages)
        {
            UserFieldConfigNames.Translate(fields, [.. languages.EnumerateObject().Select(language => language.Name)]);
        }

        var parameters = InCrm(RecordId.Parameter(id));
        parameters["field"] = fields;
        await portal.SendAsync(
            new Call("userfieldconfig.update", parameters) { Safety = changes.AddsWhenRepeated ? MethodSafety.Create : MethodSafety.IdempotentWrite }, ct).ConfigureAwait(false);
    }

    public async Task DeleteAsync(long id, CancellationToken ct)
    {
        await GetAsync(id, ct).ConfigureAwait(false);
        await portal.CallAsync("userfieldconfig.delete", InCrm(RecordId.Parameter(id)), ct).ConfigureAwait(false);
    }

    /// <summary>What the fields belong to. A smart process is named by the ID of its type, which is another number than that of its records.</summary>
    private async Task<string> OwnerAsync(CancellationToken ct)
    {
        if (_owner is { } known)
        {
            return known;
        }

        var call = new Call("crm.type.getByEntityTypeId", new JsonObject { ["entityTypeId"] = JsonValue.Create(entityTypeId) }) { Safety = MethodSafety.Read };
        var type = PhpJson.Get((await portal.SendAsync(call, ct).ConfigureAwait(false)).Result, "type");
        return _owner = PhpJson.Number(type, "id") is { } id
            ? $"CRM_{id}"
            : throw new NotFoundException($"{call.Method}: there is no smart process {entityTypeId}. List them with: b24 list crm.type.list") { Method = call.Method };
    }

    private static string FullName(string name, string prefix) => name switch
    {
        _ when name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) => name,
        _ when name.StartsWith("UF_", StringComparison.OrdinalIgnoreCase) =>
            throw new ArgumentException($"User field \"{name}\" cannot be made here: names of this type begin with {prefix}. Leave the beginning out, it is added.", nameof(name)),
        _ => prefix + name,
    };

    private static JsonObject InCrm(JsonObject parameters)
    {
        parameters["moduleId"] = JsonValue.Create("crm");
        return parameters;
    }

    private NotFoundException NotFound(long id, RejectedException? refused) =>
        new($"userfieldconfig.get: type {entityTypeId} has no user field {id}, or the webhook's user may not see it.")
        {
            Method = "userfieldconfig.get",
            Code = refused?.Code,
            Description = refused?.Description,
            Status = refused?.Status,
            Attempts = refused?.Attempts ?? 1,
        };
}
