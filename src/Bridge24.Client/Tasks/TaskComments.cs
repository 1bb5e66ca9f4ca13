using System.Text.Json.Nodes;

namespace Bridge24.Client.Tasks;

/// <summary>
/// The comments of tasks, behind <c>task.commentitem.*</c>. They are those of the old task card: in the new one, with a chat in their place,
/// the portal shows none. Write there with <c>tasks.task.chat.message.send</c>.
/// </summary>
public sealed class TaskComments
{
    private readonly Portal _portal;

    internal TaskComments(Portal portal) => _portal = portal;

    /// <summary>The comments of a task, the oldest first, by <c>task.commentitem.getlist</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<IReadOnlyList<TaskComment>> ListAsync(long taskId, CancellationToken ct = default)
    {
        var parameters = TaskPosition.Of(taskId);
        parameters["ORDER"] = new JsonObject { ["ID"] = JsonValue.Create("asc") };
        var result = await _portal.CallAsync("task.commentitem.getlist", parameters, ct).ConfigureAwait(false);
        return [.. PhpJson.Values(result).Select(row => new TaskComment(row))];
    }

    /// <summary>Writes a comment and answers its ID, by <c>task.commentitem.add</c>. It is never sent twice.</summary>
    /// <exception cref="ArgumentException">There is no text.</exception>
    /// <exception cref="OutcomeUnknownException">It may or may not have been written.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<long> AddAsync(long taskId, TaskComment comment, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(comment);
        if (comment.Message is null)
        {
            throw new ArgumentException("A comment needs a text. Set Message.", nameof(comment));
        }

        var parameters = TaskPosition.Of(taskId);
        parameters["FIELDS"] = comment.ToFields(withEmpty: false);
        var result = await _portal.CallAsync("task.commentitem.add", parameters, ct).ConfigureAwait(false);
        return PhpJson.Number(result) ?? throw new OutcomeUnknownException("task.commentitem.add answered no ID. Look at the task before you send it again.") { Method = "task.commentitem.add" };
    }

    /// <summary>Changes what was set in a comment, by <c>task.commentitem.update</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task UpdateAsync(long taskId, long commentId, TaskComment changes, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var parameters = TaskPosition.Of(taskId, commentId);
        parameters["FIELDS"] = changes.ToFields(withEmpty: true);
        return _portal.CallAsync("task.commentitem.update", parameters, ct);
    }

    /// <summary>Deletes a comment, by <c>task.commentitem.delete</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long taskId, long commentId, CancellationToken ct = default) =>
        _portal.CallAsync("task.commentitem.delete", TaskPosition.Of(taskId, commentId), ct);
}
