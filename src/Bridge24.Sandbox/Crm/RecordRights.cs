using Bridge24.Sandbox.Portal;

namespace Bridge24.Sandbox.Crm;

/// <summary>Which records of the CRM a person may read and change: all of them, or those that the person is responsible for.</summary>
internal static class RecordRights
{
    public static bool May(PortalState portal, long user, CrmRecord record) => SeesAll(portal, user) || Owns(user, record);

    /// <summary>Null for a person who sees all.</summary>
    public static Func<CrmRecord, bool>? Of(PortalState portal, long user) => SeesAll(portal, user) ? null : record => Owns(user, record);

    /// <summary>Which rows a person sees that belong to a record each; null for a person who sees all. Those of a record that is gone belong to nobody.</summary>
    public static Func<CrmRecord, bool>? OfRows(PortalState portal, long user, Func<CrmRecord, CrmRecord?> owner) =>
        SeesAll(portal, user) ? null : row => owner(row) is not { } record || Owns(user, record);

    private static bool SeesAll(PortalState portal, long user) =>
        portal.Users.FirstOrDefault(known => known.Id == user)?.Person is not { OwnRecordsOnly: true, IsAdmin: false };

    private static bool Owns(long user, CrmRecord record) => record["ASSIGNED_BY_ID"] is long responsible && responsible == user;
}
