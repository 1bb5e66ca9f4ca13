using System.Globalization;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Targets.ProductRows;

/// <summary>How the portal names the type of the record that a product row belongs to.</summary>
internal static class RowOwner
{
    /// <summary>The field that holds the record's ID.</summary>
    public const string Field = "OWNER_ID";

    /// <summary>The short code of a type; null where its records have no product rows.</summary>
    public static string? Code(EntityType owner) => owner.TypeId switch
    {
        1 => "L",
        2 => "D",
        7 => "Q",
        31 => "SI",
        _ => owner.IsItem ? string.Create(CultureInfo.InvariantCulture, $"T{owner.TypeId:x}") : null,
    };
}
