using System.Security.Cryptography;
using System.Text;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Events;

/// <summary>The queues of all applications. One entry an object and event until somebody takes it.</summary>
internal sealed class OfflineQueue(PortalState portal)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(30);

    private readonly List<OfflineEntry> _entries = [];
    private readonly Dictionary<(string ClientId, string Connector, string MessageId), OfflineEntry> _waiting = [];
    private long _last;

    /// <summary>Entries of one queue, in the order of their ids.</summary>
    public IEnumerable<OfflineEntry> Of(string clientId, string connector)
    {
        DropOld();
        return _entries.Where(entry => entry.ClientId == clientId && entry.Connector == connector);
    }

    /// <summary>Entries of an application's package, whichever queue they came from.</summary>
    public IEnumerable<OfflineEntry> Package(string clientId, string processId)
    {
        DropOld();
        return _entries.Where(entry => entry.ClientId == clientId && entry.ProcessId == processId);
    }

    public void Put(string clientId, string connector, string name, string objectKey, object? data)
    {
        var key = (clientId, connector, MessageId(name, objectKey));
        if (_waiting.TryGetValue(key, out var known))
        {
            if (portal.Quirks.Is(KnownQuirks.OfflineRepeat, "same-entry"))
            {
                (known.At, known.Data) = (portal.Now, data);
                return;
            }

            _entries.Remove(known);
        }

        var entry = new OfflineEntry(++_last, clientId, connector, name, key.Item3) { At = portal.Now, Data = data };
        _entries.Add(entry);
        _waiting[key] = entry;
    }

    public IReadOnlyList<OfflineEntry> All => _entries;

    /// <summary>Puts an entry in the place of the one with the same id.</summary>
    public void Put(OfflineEntry entry)
    {
        Remove([.. _entries.Where(one => one.Id == entry.Id)]);
        _entries.Add(entry);
        if (entry.ProcessId.Length == 0) _waiting[(entry.ClientId, entry.Connector, entry.MessageId)] = entry;
        _last = Math.Max(_last, entry.Id);
    }

    public void Reserve(IEnumerable<OfflineEntry> entries, string processId)
    {
        foreach (var entry in entries)
        {
            _waiting.Remove((entry.ClientId, entry.Connector, entry.MessageId));
            (entry.ProcessId, entry.Reserved) = (processId, portal.Now);
        }
    }

    public void Remove(IReadOnlyCollection<OfflineEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.ProcessId.Length == 0)) _waiting.Remove((entry.ClientId, entry.Connector, entry.MessageId));
        var gone = entries.ToHashSet();
        _entries.RemoveAll(gone.Contains);
    }

    public void Clear()
    {
        _entries.Clear();
        _waiting.Clear();
    }

    private void DropOld()
    {
        var limit = portal.Now - Life;
        var isShort = portal.Quirks.Is(KnownQuirks.OfflineUnread, "thirty-days");
        Remove([.. _entries.Where(entry => entry.Reserved <= limit || (isShort && entry.At <= limit))]);
    }

    private static string MessageId(string name, string objectKey) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name + "\n" + objectKey)))[..32];
}
