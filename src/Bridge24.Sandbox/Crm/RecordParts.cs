using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Crm;

/// <summary>What a change to the parts of a record, its links and product rows, does to the record itself.</summary>
internal static class RecordParts
{
    public static void Changed(PortalState portal, Entity entity, CrmRecord record, long? user = null)
    {
        if (portal.Quirks.Is(KnownQuirks.PartsTouch, "moves"))
        {
            record["DATE_MODIFY"] = portal.Now;
            if (user is not null) record["MODIFY_BY_ID"] = user;
        }

        if (portal.Quirks.Is(KnownQuirks.PartsEvents, "fires")) portal.Events.Record(entity, record.Id, "UPDATE");
    }
}
