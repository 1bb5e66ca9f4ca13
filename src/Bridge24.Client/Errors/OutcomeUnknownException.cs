namespace Bridge24.Client;

/// <summary>A call may or may not have been executed: look it up by what it carried, then decide.</summary>
public sealed class OutcomeUnknownException(string message, Exception? inner = null) : Bitrix24Exception(message, inner)
{
    /// <summary>
    /// What names the record, under the names of the call's parameters: <c>entityTypeId</c>, <c>id</c>, <c>originatorId</c> and <c>originId</c>,
    /// <c>xmlId</c>, <c>UF_CRM_EXTERNAL_ID</c>; of an upload the folder's <c>id</c> and the file's <c>NAME</c>. Nothing else of the call is kept, since it may be personal.
    /// </summary>
    public IReadOnlyDictionary<string, string> Keys { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// From then on a lookup that finds nothing proves that there is nothing: <see cref="PortalOptions.UncertainFor"/> after the last attempt.
    /// Null where the portal answered, so that nothing is under way any more.
    /// </summary>
    public DateTimeOffset? LookUpFrom { get; init; }

    /// <summary>The key that names the write for REST 3.0; repeated with it within 24 hours it is done once. Null for any other call.</summary>
    public string? IdempotencyKey { get; init; }
}
