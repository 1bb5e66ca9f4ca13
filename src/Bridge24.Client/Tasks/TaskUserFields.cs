using System.Text.Json.Nodes;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Tasks;

/// <summary>The user fields of tasks, behind <c>task.item.userfield.*</c>: texts, numbers, yes or no, dates; no enumerations. It needs an administrator.</summary>
public sealed class TaskUserFields
{
    private readonly Portal _portal;

    internal TaskUserFields(Portal portal) => _portal = portal;

    /// <summary>The fields, the portal's own ones too, by <c>task.item.userfield.getlist</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<IReadOnlyList<UserField>> ListAsync(CancellationToken ct = default)
    {
        var order = new JsonObject { ["ORDER"] = new JsonObject { ["ID"] = JsonValue.Create("ASC") } };
        return [.. PhpJson.Values(await _portal.CallAsync("task.item.userfield.getlist", order, ct).ConfigureAwait(false)).Select(row => new UserField(row))];
    }

    /// <summary>Makes a field and answers its ID, by <c>task.item.userfield.add</c>. Its name begins with UF_, which the portal adds. It is never sent twice.</summary>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made.</exception>
    /// <exception cref="RejectedException">There is one of that name, or the type is not known.</exception>
    public async Task<long> AddAsync(UserField field, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(field);
        var parameters = new JsonObject { ["PARAMS"] = Fields(field, withEmpty: false) };
        var result = await _portal.CallAsync("task.item.userfield.add", parameters, ct).ConfigureAwait(false);
        return PhpJson.Number(result) ?? throw new OutcomeUnknownException("task.item.userfield.add answered no ID. Look at the fields before you send it again.") { Method = "task.item.userfield.add" };
    }

    /// <summary>Changes what was set in a field, by <c>task.item.userfield.update</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task UpdateAsync(long id, UserField changes, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return _portal.CallAsync("task.item.userfield.update", new JsonObject { ["ID"] = JsonValue.Create(id), ["DATA"] = Fields(changes, withEmpty: true) }, ct);
    }

    /// <summary>Deletes a field with its values in all tasks, by <c>task.item.userfield.delete</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long id, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return _portal.CallAsync("task.item.userfield.delete", new JsonObject { ["ID"] = JsonValue.Create(id) }, ct);
    }

    /// <summary>Fields of tasks have no columns and filters of their own, and take their label under a name of its own.</summary>
    private static JsonObject Fields(UserField field, bool withEmpty)
    {
        var fields = field.ToFields(withEmpty);
        fields.Remove("LIST_COLUMN_LABEL");
        fields.Remove("LIST_FILTER_LABEL");
        if (fields.ContainsKey("EDIT_FORM_LABEL"))
        {
            fields["LABEL"] = fields["EDIT_FORM_LABEL"]?.DeepClone();
        }

        return fields;
    }
}
