namespace Bridge24.Client.Crm;

/// <summary>Comments in timelines, behind <c>crm.timeline.comment.*</c>.</summary>
public sealed class TimelineComments
{
    private readonly ClassicMethods<TimelineComment> _methods;

    internal TimelineComments(Portal portal) =>
        _methods = new ClassicMethods<TimelineComment>(portal, "crm.timeline.comment", row => new TimelineComment(row));

    /// <summary>The comments of a record.</summary>
    /// <param name="entityType">The type: deal, contact, dynamic_128 ...</param>
    /// <param name="entityId">The record.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<TimelineComment> ListAsync(string entityType, long entityId, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(entityType);
        return _methods.ListAsync(new CrmQuery { Filter = new() { ["ENTITY_TYPE"] = entityType, ["ENTITY_ID"] = RecordId.Checked(entityId) } }, ct);
    }

    /// <summary>A comment by its ID.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public Task<TimelineComment> GetAsync(long id, CancellationToken ct = default) => _methods.GetAsync(id, ct);

    /// <summary>Writes a comment and answers its ID.</summary>
    /// <exception cref="OutcomeUnknownException">It may or may not have been written.</exception>
    public Task<long> AddAsync(TimelineComment comment, CancellationToken ct = default) => _methods.AddAsync(comment, ct);

    /// <summary>Changes what was set in a comment.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task UpdateAsync(long id, TimelineComment changes, CancellationToken ct = default) => _methods.UpdateAsync(id, changes, ct);

    /// <summary>Deletes a comment.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long id, CancellationToken ct = default) => _methods.DeleteAsync(id, ct);
}
