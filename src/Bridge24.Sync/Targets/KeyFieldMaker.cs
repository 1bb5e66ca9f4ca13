using System.Text.Json.Nodes;
using Bridge24.Client;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Targets;

/// <summary>Makes the user field that keeps the source's key, where the portal lacks it.</summary>
internal sealed class KeyFieldMaker(Portal portal)
{
    public static bool CanMake(EntityType entity) => entity.TypeId is 1 or 2 or 3 or 4 or 7;

    /// <exception cref="Bitrix24Exception">The portal's user may not make fields (a CRM administrator may).</exception>
    public async Task MakeAsync(EntityType entity, string name, CancellationToken cancellation)
    {
        var call = new Call($"crm.{entity.Name}.userfield.add", new JsonObject
        {
            ["fields"] = new JsonObject
            {
                ["FIELD_NAME"] = name,
                ["USER_TYPE_ID"] = "string",
                ["XML_ID"] = name,
                ["LABEL"] = "External ID",
                ["EDIT_FORM_LABEL"] = "External ID",
                ["LIST_COLUMN_LABEL"] = "External ID",
                ["MULTIPLE"] = "N",
                ["MANDATORY"] = "N",
                ["SHOW_FILTER"] = "E",
            },
        });
        try
        {
            await portal.SendAsync(call, cancellation).ConfigureAwait(false);
        }
        catch (OutcomeUnknownException)
        {
            // Names of user fields are unique: whether it was made shows when the fields are read again, and a second try cannot double it.
        }
    }
}
