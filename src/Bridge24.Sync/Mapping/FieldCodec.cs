using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Sync.Mapping;

/// <summary>Between the portal's JSON and canonical values, so that what was written and what is read back are equal.</summary>
public static class FieldCodec
{
    /// <summary>The canonical value of what <c>crm.item.*</c> shows; for a multifield, of one value's text or object.</summary>
    public static FieldValue Read(PortalField field, JsonElement shown) => throw new NotSupportedException("Not built yet.");

    /// <summary>What <c>crm.item.add</c> and <c>crm.item.update</c> take; empty is <c>""</c>, for a multiple field <c>[]</c>.</summary>
    public static JsonNode Write(PortalField field, FieldValue value) => throw new NotSupportedException("Not built yet.");
}
