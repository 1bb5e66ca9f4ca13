using System.Globalization;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Targets.ProductRows;

namespace Bridge24.Sync.Targets.Tasks;

/// <summary>How a task names the records of the CRM that it is about: <c>D_10</c>.</summary>
internal static class CrmBinding
{
    public const string Field = "UF_CRM_TASK";
    public const string FieldType = "crm_bindings";

    /// <summary>The short code of a type; null where its records are none of the CRM.</summary>
    public static string? Code(EntityType entity) => entity.TypeId switch
    {
        3 => "C",
        4 => "CO",
        _ => RowOwner.Code(entity),
    };

    /// <summary>What a field takes for a record of another flow.</summary>
    /// <param name="field">The field.</param>
    /// <param name="code">The code of that flow's records.</param>
    /// <param name="id">The record.</param>
    public static string Text(PortalField field, string? code, long id) =>
        field.Type == FieldType && code is not null ? string.Create(CultureInfo.InvariantCulture, $"{code}_{id}") : CanonicalText.Of(id);
}
