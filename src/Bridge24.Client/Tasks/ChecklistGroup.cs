using System.Text.Json.Nodes;

namespace Bridge24.Client.Tasks;

/// <summary>The checklists of tasks, behind <c>task.checklistitem.*</c>. It needs the scope "task".</summary>
public sealed class ChecklistGroup
{
    private readonly Portal _portal;

    internal ChecklistGroup(Portal portal) => _portal = portal;

    /// <summary>The checklists of a task and their items, by <c>task.checklistitem.getlist</c>, by ascending ID.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<IReadOnlyList<ChecklistItem>> ListAsync(long taskId, CancellationToken ct = default)
    {
        var parameters = TaskPosition.Of(taskId);
        parameters["ORDER"] = new JsonObject { ["ID"] = JsonValue.Create("asc") };
        var result = await _portal.CallAsync("task.checklistitem.getlist", parameters, ct).ConfigureAwait(false);
        return [.. PhpJson.Values(result).Select(row => new ChecklistItem(row))];
    }

    /// <summary>An item by its ID, by <c>task.checklistitem.get</c>.</summary>
    /// <exception cref="NotFoundException">There is none in the task.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<ChecklistItem> GetAsync(long taskId, long itemId, CancellationToken ct = default)
    {
        var item = new ChecklistItem(await _portal.CallAsync("task.checklistitem.get", TaskPosition.Of(taskId, itemId), ct).ConfigureAwait(false));
        return item.Id == itemId ? item : throw Missing("get", taskId, itemId);
    }

    /// <summary>
    /// Makes an item, or without <see cref="ChecklistItem.ParentId"/> a checklist, and answers its ID, by <c>task.checklistitem.add</c>. It is
    /// never sent twice. The item above is looked up first: under one that does not exist the portal would make a checklist.
    /// </summary>
    /// <exception cref="ArgumentException">There is no text.</exception>
    /// <exception cref="NotFoundException">The item above is not in the task.</exception>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<long> AddAsync(long taskId, ChecklistItem item, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Title is null)
        {
            throw new ArgumentException("An item of a checklist needs a text. Set Title.", nameof(item));
        }

        if (item.ParentId is { } parent)
        {
            await GetAsync(taskId, parent, ct).ConfigureAwait(false);
        }

        var parameters = TaskPosition.Of(taskId);
        var fields = item.ToFields(withEmpty: false);
        fields.TryAdd("PARENT_ID", JsonValue.Create(0));
        parameters["FIELDS"] = fields;
        var result = await _portal.CallAsync("task.checklistitem.add", parameters, ct).ConfigureAwait(false);
        return PhpJson.Number(result) ?? throw new OutcomeUnknownException("task.checklistitem.add answered no ID. Look at the task before you send it again.") { Method = "task.checklistitem.add" };
    }

    /// <summary>Changes what was set in an item, by <c>task.checklistitem.update</c>. Without changes nothing is sent.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task UpdateAsync(long taskId, long itemId, ChecklistItem changes, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var parameters = TaskPosition.Of(taskId, itemId);
        if (changes.HasChanges)
        {
            parameters["FIELDS"] = changes.ToFields(withEmpty: true);
            await _portal.CallAsync("task.checklistitem.update", parameters, ct).ConfigureAwait(false);
        }
    }

    /// <summary>Ticks an item, by <c>task.checklistitem.complete</c>.</summary>
    /// <exception cref="NotFoundException">There is none in the task.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task CompleteAsync(long taskId, long itemId, CancellationToken ct = default) => ToggleAsync("complete", taskId, itemId, ct);

    /// <summary>Takes an item's tick away, by <c>task.checklistitem.renew</c>.</summary>
    /// <exception cref="NotFoundException">There is none in the task.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task RenewAsync(long taskId, long itemId, CancellationToken ct = default) => ToggleAsync("renew", taskId, itemId, ct);

    /// <summary>Deletes an item, or a checklist with its items, by <c>task.checklistitem.delete</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long taskId, long itemId, CancellationToken ct = default) =>
        _portal.CallAsync("task.checklistitem.delete", TaskPosition.Of(taskId, itemId), ct);

    private async Task ToggleAsync(string step, long taskId, long itemId, CancellationToken ct)
    {
        var call = new Call($"task.checklistitem.{step}", TaskPosition.Of(taskId, itemId)) { Safety = MethodSafety.IdempotentWrite };
        if ((await _portal.SendAsync(call, ct).ConfigureAwait(false)).Result.ValueKind == System.Text.Json.JsonValueKind.False)
        {
            throw Missing(step, taskId, itemId);
        }
    }

    private static NotFoundException Missing(string step, long taskId, long itemId) =>
        new($"task.checklistitem.{step}: task {taskId} has no checklist item {itemId}. List them with ListAsync.") { Method = $"task.checklistitem.{step}" };
}
