using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Tasks;

/// <summary>Tasks, behind <c>tasks.task.*</c>. It needs the scope "task".</summary>
public sealed class TaskGroup
{
    private readonly Portal _portal;

    internal TaskGroup(Portal portal)
    {
        _portal = portal;
        Comments = new TaskComments(portal);
        UserFields = new TaskUserFields(portal);
    }

    /// <summary>The comments of tasks.</summary>
    public TaskComments Comments { get; }

    /// <summary>The user fields of tasks.</summary>
    public TaskUserFields UserFields { get; }

    /// <summary>A task by its ID, by <c>tasks.task.get</c>.</summary>
    /// <param name="id">The task.</param>
    /// <param name="select">The upper-case names of the fields wanted, <c>"*"</c> for the standard ones; user fields come only when named. Null takes the portal's default.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<PortalTask> GetAsync(long id, IReadOnlyList<string>? select = null, CancellationToken ct = default)
    {
        var parameters = WithId(id);
        if (select is { Count: > 0 })
        {
            parameters["select"] = new JsonArray([.. select.Select(field => (JsonNode)JsonValue.Create(field))]);
        }

        var result = await _portal.CallAsync("tasks.task.get", parameters, ct).ConfigureAwait(false);
        return Task(result) ?? throw new NotFoundException($"tasks.task.get: there is no task {id}, or the webhook's user may not see it.") { Method = "tasks.task.get" };
    }

    /// <summary>The tasks that meet a query, by ascending ID, as a stream, by <c>tasks.task.list</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async IAsyncEnumerable<PortalTask> ListAsync(TaskQuery? query = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var row in _portal.ListAsync((query ?? new TaskQuery()).ToRequest(), ct).ConfigureAwait(false))
        {
            yield return new PortalTask(row);
        }
    }

    /// <summary>The tasks that changed since a moment, by <c>tasks.task.list</c> with a filter by <c>CHANGED_DATE</c>. What was deleted does not come.</summary>
    /// <param name="since">The moment, such as <see cref="ChangedRecords{TRecord}.Until"/> of the last time.</param>
    /// <param name="query">Further conditions; <c>&gt;=CHANGED_DATE</c> is set here. Null takes all tasks.</param>
    /// <param name="overlap">How much earlier to begin, since a change may become visible late; null for one minute.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="ArgumentException">The overlap is negative.</exception>
    /// <exception cref="RejectedException">While tasks are read: the portal ignores the filter by time, so that what was read is not what changed.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<ChangedRecords<PortalTask>> ChangedAsync(
        DateTimeOffset since, TaskQuery? query = null, TimeSpan? overlap = null, CancellationToken ct = default) =>
        new(await _portal.ChangedAsync((query ?? new TaskQuery()).ToRequest(), since, overlap, ct).ConfigureAwait(false), row => new PortalTask(row));

    /// <summary>Makes a task and answers it without its user fields, by <c>tasks.task.add</c>. It is never sent twice.</summary>
    /// <exception cref="ArgumentException">The title or the responsible person is missing.</exception>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made: look it up before you try again.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<PortalTask> AddAsync(PortalTask task, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (task is not { Title: not null, ResponsibleId: not null })
        {
            throw new ArgumentException("A task needs a title and somebody who does it. Set Title and ResponsibleId.", nameof(task));
        }

        var result = await _portal.CallAsync("tasks.task.add", new JsonObject { ["fields"] = task.ToFields(withEmpty: false) }, ct).ConfigureAwait(false);
        return Task(result) ?? throw new OutcomeUnknownException("tasks.task.add answered no task. Look in the portal before you send it again.") { Method = "tasks.task.add" };
    }

    /// <summary>Changes what was set in a task, by <c>tasks.task.update</c>. Without changes nothing is sent.</summary>
    /// <exception cref="NotFoundException">There is none, or the user may not see it.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task UpdateAsync(long id, PortalTask changes, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var parameters = WithId(id);
        if (changes.HasChanges)
        {
            parameters["fields"] = changes.ToFields(withEmpty: true);
            await _portal.CallAsync("tasks.task.update", parameters, ct).ConfigureAwait(false);
        }
    }

    /// <summary>Changes what was set since a task was read: <c>UpdateAsync(task with { Priority = 2 })</c>.</summary>
    /// <exception cref="ArgumentException">It was not read from the portal.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task UpdateAsync(PortalTask changed, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return changed.Id == 0
            ? throw new ArgumentException("The task has no ID: it was not read from the portal. Give the ID, or add it.", nameof(changed))
            : UpdateAsync(changed.Id, changed, ct);
    }

    /// <summary>Deletes a task, by <c>tasks.task.delete</c>.</summary>
    /// <exception cref="RejectedException">There is none, or the user may not delete it: the portal does not tell which.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task DeleteAsync(long id, CancellationToken ct = default)
    {
        try
        {
            await _portal.CallAsync("tasks.task.delete", WithId(id), ct).ConfigureAwait(false);
        }
        catch (Bitrix24Exception thrown) when (thrown is { Attempts: > 1 } and (NotFoundException or RejectedException or AccessDeniedException))
        {
            // The attempt before it got no answer and may have been executed; of a task that is gone the portal says that access is missing.
            if (await ExistsAsync(id, ct).ConfigureAwait(false))
            {
                throw;
            }
        }
    }

    /// <summary>Begins a task, by <c>tasks.task.start</c>, and answers it.</summary>
    /// <exception cref="RejectedException">The task cannot be begun from where it is.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task<PortalTask> StartAsync(long id, CancellationToken ct = default) => MoveAsync(id, "start", ct, TaskState.InProgress);

    /// <summary>Stops work on a task, by <c>tasks.task.pause</c>, and answers it.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public Task<PortalTask> PauseAsync(long id, CancellationToken ct = default) => MoveAsync(id, "pause", ct, TaskState.Pending);

    /// <summary>Puts a task off, by <c>tasks.task.defer</c>, and answers it.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public Task<PortalTask> DeferAsync(long id, CancellationToken ct = default) => MoveAsync(id, "defer", ct, TaskState.Deferred);

    /// <summary>Ends a task, by <c>tasks.task.complete</c>, and answers it; where its creator must consent, it then waits for that.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public Task<PortalTask> CompleteAsync(long id, CancellationToken ct = default) => MoveAsync(id, "complete", ct, TaskState.Completed, TaskState.AwaitingControl);

    /// <summary>Takes a task up again that was done, by <c>tasks.task.renew</c>, and answers it.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public Task<PortalTask> RenewAsync(long id, CancellationToken ct = default) => MoveAsync(id, "renew", ct, TaskState.Pending);

    private async Task<bool> ExistsAsync(long id, CancellationToken ct)
    {
        try
        {
            await GetAsync(id, ["ID"], ct).ConfigureAwait(false);
            return true;
        }
        catch (NotFoundException)
        {
            return false;
        }
    }

    private async Task<PortalTask> MoveAsync(long id, string step, CancellationToken ct, params TaskState[] after)
    {
        try
        {
            var call = new Call($"tasks.task.{step}", WithId(id)) { Safety = MethodSafety.IdempotentWrite };
            return Task((await _portal.SendAsync(call, ct).ConfigureAwait(false)).Result) ?? await GetAsync(id, ct: ct).ConfigureAwait(false);
        }
        catch (Bitrix24Exception thrown) when (thrown is { Attempts: > 1 } and (RejectedException or AccessDeniedException))
        {
            // The attempt before it got no answer: if it was executed, the step is not possible any more, and the task is where it should be.
            var task = await GetAsync(id, ct: ct).ConfigureAwait(false);
            if (task.Status is { } status && after.Contains(status))
            {
                return task;
            }

            throw;
        }
    }

    private static PortalTask? Task(JsonElement result) =>
        PhpJson.Get(result, "task") is { ValueKind: JsonValueKind.Object } task ? new PortalTask(task) : null;

    private static JsonObject WithId(long id)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return new JsonObject { ["taskId"] = JsonValue.Create(id) };
    }
}
