namespace Bridge24.Sandbox.Crm;

/// <summary>Deleted records of the CRM; only a person can take one out again.</summary>
internal sealed class RecycleBin
{
    private readonly Dictionary<(int TypeId, long Id), CrmRecord> _deleted = [];

    public void Put(Entity entity, CrmRecord record) => _deleted[(entity.TypeId, record.Id)] = record;

    /// <summary>The record, out of the bin; null when it is not in it.</summary>
    public CrmRecord? Take(Entity entity, long id) => _deleted.Remove((entity.TypeId, id), out var record) ? record : null;

    public void Clear() => _deleted.Clear();
}
