namespace Bridge24.Sync.Flows;

/// <summary>The conversions of <c>as:</c>.</summary>
public enum ValueKind
{
    /// <summary>As it is.</summary>
    Text,

    /// <summary>A number, with a point or a comma for decimals.</summary>
    Number,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>Yes or no.</summary>
    Bool,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A moment.</summary>
    DateTime,

    /// <summary>A phone number, written as E.164.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>The content of a file, named by a path or an address.</summary>
    File,
}
