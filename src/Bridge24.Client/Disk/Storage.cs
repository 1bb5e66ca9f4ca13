using System.Text.Json;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Disk;

/// <summary>A drive: of the company, of a person, of a group.</summary>
public sealed record Storage : PortalRecord
{
    internal Storage(JsonElement row)
        : base(row)
    {
    }

    /// <summary>What people see.</summary>
    public string? Name => Get("NAME").Text;

    /// <summary>Whose it is: common, user or group.</summary>
    public string? EntityType => Get("ENTITY_TYPE").Text;

    /// <summary>The user or group; for the company's drive a text.</summary>
    public string? EntityId => Get("ENTITY_ID").Text;

    /// <summary>Its top folder, to be used as any folder.</summary>
    public long RootFolderId => Get("ROOT_OBJECT_ID").Whole ?? 0;
}
