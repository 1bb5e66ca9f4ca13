namespace Bridge24.Sync.Flows;

/// <summary>Where one value comes from and what is done to it. Exactly one of <see cref="From"/>, <see cref="Template"/> and <see cref="Value"/> is set.</summary>
public sealed record ValueMapping
{
    /// <summary>The source's column.</summary>
    public string? From { get; init; }

    /// <summary>A text with columns in braces; <c>{{</c> and <c>}}</c> are braces.</summary>
    public string? Template { get; init; }

    /// <summary>A constant.</summary>
    public string? Value { get; init; }

    /// <summary>What stands in for a null or blank value.</summary>
    public string? Default { get; init; }

    /// <summary>The conversion; the portal field's type asks for its own besides.</summary>
    public ValueKind As { get; init; }

    /// <summary>The region of a phone: an ISO code, an English country name or a column that holds one.</summary>
    public string? Region { get; init; }

    /// <summary>The format of a date in the source, such as <c>dd.MM.yyyy</c>.</summary>
    public string? Format { get; init; }

    /// <summary>The time zone of times without one, such as <c>Europe/Berlin</c>; UTC otherwise.</summary>
    public string? Zone { get; init; }

    /// <summary>The currency of an amount: a code such as <c>EUR</c> or a column that holds one.</summary>
    public string? Currency { get; init; }

    /// <summary>The type of a phone or e-mail: <c>WORK</c>, <c>FAX</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The directory whose entry the value names: <c>SOURCE</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The pipeline whose stage the value names: by its name or ID, or <c>true</c> for the default one.</summary>
    public string? Stage { get; init; }

    /// <summary>Whether the value names an entry of the field's list.</summary>
    public bool List { get; init; }

    /// <summary>What of a user the value is: <c>email</c>.</summary>
    public string? User { get; init; }

    /// <summary>What of a department the value is: <c>name</c> or <c>id</c>.</summary>
    public string? Department { get; init; }

    /// <summary>The flow whose key the value is.</summary>
    public string? Link { get; init; }

    /// <summary>What separates the values of a multiple field inside one column.</summary>
    public string? Split { get; init; }

    /// <summary>With <c>as: file</c> the folder below which the files lie: the full path of the flow file's, unless it names another.</summary>
    public string? Folder { get; init; }

    /// <summary>The value's line in the flow file.</summary>
    public int Line { get; init; }
}
