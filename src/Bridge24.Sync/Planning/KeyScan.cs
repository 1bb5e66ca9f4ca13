using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;

namespace Bridge24.Sync.Planning;

/// <summary>The first pass over a source: how many rows there are, and which keys the portal could not tell apart.</summary>
internal sealed class KeyScan
{
    private readonly KeyedHash _hash;
    private readonly HashSet<ulong> _seen = [];
    private readonly HashSet<ulong> _repeated = [];

    private KeyScan(KeyedHash hash) => _hash = hash;

    public long Rows { get; private set; }

    /// <summary>Rows whose key nobody can tell: any key may be theirs.</summary>
    public long Unreadable { get; private set; }

    public static async Task<KeyScan> ReadAsync(ISource source, IReadOnlyList<string> key, KeyedHash hash, CancellationToken cancellation)
    {
        var scan = new KeyScan(hash);
        await foreach (var row in source.ReadAsync(cancellation).ConfigureAwait(false))
        {
            scan.Rows++;
            if (row.Error is null && RowKey.IsUsable(row, key))
            {
                scan.Add(RowKey.Of(row, key));
            }
            else
            {
                scan.Unreadable++;
            }
        }

        return scan;
    }

    public bool HasRepeated => _repeated.Count > 0;

    /// <summary>True when another row has the same key, or one that differs only in case or in blanks at its end.</summary>
    public bool IsRepeated(string key) => _repeated.Count > 0 && _repeated.Contains(Normal(key));

    /// <summary>True when a row has this key, or one that the portal cannot tell from it.</summary>
    public bool Holds(string key) => _seen.Contains(Normal(key));

    /// <summary>A row that came up after the scan: its key has not left the source.</summary>
    public void Saw(SourceRow row, IReadOnlyList<string> key)
    {
        if (row.Error is null && RowKey.IsUsable(row, key))
        {
            _seen.Add(Normal(RowKey.Of(row, key)));
        }
        else
        {
            Unreadable++;
        }
    }

    private void Add(string key)
    {
        var normal = Normal(key);
        if (!_seen.Add(normal))
        {
            _repeated.Add(normal);
        }
    }

    private ulong Normal(string key) => _hash.Of(RowKey.Normal(key));
}
