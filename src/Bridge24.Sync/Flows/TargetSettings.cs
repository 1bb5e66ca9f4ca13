namespace Bridge24.Sync.Flows;

/// <summary>The <c>target:</c> section of a flow. One of <see cref="KeyField"/> and <see cref="Origin"/> is set, or neither: <see cref="IsKeptInState"/>.</summary>
public sealed record TargetSettings
{
    /// <summary>The records' type.</summary>
    public required EntityType Entity { get; init; }

    /// <summary>The portal field that keeps the source's key, in upper case.</summary>
    public string? KeyField { get; init; }

    /// <summary>The originator under which the built-in external ID keeps the key.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether the state alone knows which record belongs to which key, as the portal has no place for the key.</summary>
    public bool IsKeptInState => KeyField is null && Origin is null;

    /// <summary>The type of the records that product rows belong to; null for other entities.</summary>
    public EntityType? Of { get; init; }

    /// <summary>The folder of a drive that files go into, by its path or its ID; null for other entities.</summary>
    public string? Folder { get; init; }

    /// <summary>The line of <c>folder:</c>, 0 where it is not given.</summary>
    public int FolderLine { get; init; }

    /// <summary>Whether a missing key field is made.</summary>
    public bool CreateKeyField { get; init; } = true;

    /// <summary><c>EMAIL</c> and <c>PHONE</c>: a record without a key that has one of the row's is adopted. None: nothing is adopted.</summary>
    public IReadOnlyList<string> Match { get; init; } = [];

    /// <summary>The line of <c>match:</c>, 0 where it is not given.</summary>
    public int MatchLine { get; init; }

    /// <summary>The line of <c>target:</c>.</summary>
    public int Line { get; init; }

    /// <summary>The line of <c>entity:</c>.</summary>
    public int EntityLine { get; init; }

    /// <summary>The line of <c>key:</c> or <c>origin:</c>.</summary>
    public int KeyLine { get; init; }

    /// <summary>The target of a flow in code.</summary>
    /// <exception cref="ArgumentException">Something does not fit together.</exception>
    internal static TargetSettings InCode(EntityType entity, string? key, string? origin, IReadOnlyList<string> match, int line)
    {
        if (key is null == origin is null)
        {
            throw new ArgumentException("Give exactly one of \"key\", a user field such as UF_CRM_EXTERNAL_ID, and \"origin\", the name of the source.", nameof(key));
        }

        if (key is not null && !TargetKeySection.IsUserField(key))
        {
            throw new ArgumentException($"\"{key}\" is not the name of a user field. It begins with UF_CRM_ and has Latin letters, digits and underscores: UF_CRM_EXTERNAL_ID.", nameof(key));
        }

        if (origin is not null && entity == EntityType.Quote)
        {
            throw new ArgumentException("Quotes have no external ID of their own. Give \"key\".", nameof(origin));
        }

        if (match.Any(kind => kind is not ("EMAIL" or "PHONE")) || (match.Count > 0 && !Targets.DuplicateSearch.Knows(entity)))
        {
            throw new ArgumentException("\"match\" takes EMAIL and PHONE, for leads, contacts and companies.", nameof(match));
        }

        return new TargetSettings
        {
            Entity = entity,
            KeyField = key?.ToUpperInvariant(),
            Origin = origin,
            Match = match,
            MatchLine = match.Count > 0 ? line : 0,
            Line = line,
            EntityLine = line,
            KeyLine = line,
        };
    }
}
