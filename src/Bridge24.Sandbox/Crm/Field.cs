namespace Bridge24.Sandbox.Crm;

internal sealed record Field(string Name, FieldType Type, string ItemName)
{
    public bool ReadOnly { get; init; }
    public bool ReadOnlyInClassic { get; init; }
    public bool Immutable { get; init; }
    public bool Required { get; init; }
    public bool Multiple { get; init; }
    public bool IsUser { get; init; }

    /// <summary>Written through the classic methods but never shown by them.</summary>
    public bool HiddenInClassic { get; init; }

    /// <summary>Known to crm.item.* alone.</summary>
    public bool UnknownToClassic { get; init; }

    /// <summary>A company's contacts: each contact keeps its companies.</summary>
    public bool KeptByOtherSide { get; init; }

    /// <summary>The kind of record that a parent field points to.</summary>
    public int ParentType { get; init; }

    public string? Directory { get; init; }
    public long UserFieldId { get; init; }
    public string Label { get; init; } = "";
    public string XmlId { get; init; } = "";
    public bool Mandatory { get; init; }
    public int Sort { get; init; } = 100;

    /// <summary>What the type has besides, such as the width of its input; it is kept and shown and does nothing.</summary>
    public Protocol.PhpArray Settings { get; init; } = [];

    public IReadOnlyList<EnumItem> Items { get; init; } = [];

    public bool IsStage => Type == FieldType.Status && Name is "STAGE_ID" or "STATUS_ID";

    public bool IsNumber => Type is FieldType.Integer or FieldType.Employee or FieldType.IblockElement or FieldType.IblockSection or FieldType.Double or FieldType.User or FieldType.Company or FieldType.Contact
        or FieldType.Lead or FieldType.Quote or FieldType.Deal or FieldType.Parent or FieldType.Category or FieldType.Enumeration;

    public bool IsLink => Type is FieldType.Company or FieldType.Contact or FieldType.Lead or FieldType.Quote or FieldType.Deal or FieldType.Parent or FieldType.User;

    public string TypeName(Dialect dialect) => Type switch
    {
        FieldType.Text => "string",
        FieldType.YesNo => dialect == Dialect.Item ? "boolean" : "char",
        FieldType.Status => "crm_status",
        FieldType.Binding => "crm",
        FieldType.Parent => "crm_entity",
        FieldType.IblockElement => "iblock_element",
        FieldType.IblockSection => "iblock_section",
        FieldType.Company or FieldType.Contact or FieldType.Lead or FieldType.Quote or FieldType.Deal or FieldType.Currency or FieldType.Category or FieldType.Multifield =>
            "crm_" + Lower(Type),
        _ => Lower(Type),
    };

#pragma warning disable CA1308 // Type names are lower case on the wire.
    private static string Lower(FieldType type) => type.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
