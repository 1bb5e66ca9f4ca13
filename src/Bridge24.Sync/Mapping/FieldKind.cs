namespace Bridge24.Sync.Mapping;

/// <summary>What the portal's field types come down to.</summary>
internal enum FieldKind
{
    /// <summary>Any text, kept but for blanks around it.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>An amount with its currency.</summary>
    Money,

    /// <summary>Y or N.</summary>
    Bool,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A moment.</summary>
    DateTime,

    /// <summary>The ID of a list's entry; 0 is none.</summary>
    List,

    /// <summary>The ID of a record or user; 0 is none.</summary>
    Reference,
}
