namespace Bridge24.Sandbox.Crm;

/// <summary>A kind of record with its fields and its records.</summary>
internal sealed class Entity(string name, int typeId, string fields)
{
    public string Name { get; } = name;

    /// <summary>The name as error texts have it.</summary>
    public string Title { get; } = char.ToUpperInvariant(name[0]) + name[1..];

    public int TypeId { get; } = typeId;

    public Schema Schema { get; private set; } = new(fields);

    public RecordTable Table { get; } = new(typeId == 3 ? new LinkIndex() : null);

    /// <summary>Whose links to a company are that company's contacts; null for all but companies.</summary>
    public Entity? Contacts { get; init; }

    /// <summary>What user fields call the kind of record.</summary>
    public string UserFieldOwner { get; init; } = "CRM_" + name.ToUpperInvariant();

    /// <summary>What the events of user fields call it; null when there are none.</summary>
    public string? UserFieldEvents { get; init; } = name.ToUpperInvariant();

    public bool HasMultifields => TypeId is 1 or 3 or 4;

    /// <summary>The field of the stage; null for records that have none.</summary>
    public Field? Stage => Schema.Stage;

    /// <summary>The directory of the stages, or what those of its pipelines begin with.</summary>
    public string? StageDirectory => Stage?.Directory;

    public bool HasCategories => TypeId is 2 or 31 || IsDynamic;

    /// <summary>A smart process, made by a person.</summary>
    public bool IsDynamic => TypeId >= 128;

    /// <summary>What a record has in a field, wherever it is kept.</summary>
    public object? Read(CrmRecord record, Field field) => field.KeptByOtherSide && Contacts is not null
        ? CompanyContacts.Of(Contacts, record.Id).Select(id => (object)id).ToList()
        : record[field.Name];

    public void Reset()
    {
        Table.Clear();
        Schema = new Schema(fields);
    }
}
