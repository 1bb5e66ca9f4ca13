using Bridge24.Client;

namespace Bridge24.State.Tests;

/// <summary>Rows that tests need and do not care about.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Moment = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static async Task<FlowIdentity> FlowAsync(StateStore store, string name = "contacts", string portal = "acme")
    {
        var stored = await store.Portals.SaveAsync(portal, TestState.Webhook, CallRate.Cloud);
        return await store.Flows.RegisterAsync(stored.Id, name, name + ".yaml", name, "UF_CRM_EXTERNAL_ID");
    }

    public static Link Link(string key, long record, params SlotState[] slots) =>
        new() { Key = key, RecordId = record, Status = LinkStatus.Linked, RowHash = ulong.MaxValue - 5, Mapping = 1, Slots = slots };

    public static DeadLetter Letter(string key, long run, string reason = "\"abc\" is no number.", DateTimeOffset? at = null) =>
        new() { Key = key, Line = 12, Reason = reason, PayloadJson = "{\"a\":\"b\"}", Run = run, First = at ?? Moment, Last = at ?? Moment, Attempts = 1 };

    public static RunRecord Record(FlowIdentity flow, long run) => new()
    {
        Run = run,
        Identity = flow.Id,
        Links = [],
        Settled = [],
        Dead = [],
        Revived = [],
        Changes = [],
        Account = new RunAccount(),
    };
}
