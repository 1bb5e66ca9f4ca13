using System.Collections.Concurrent;
using Bridge24.Sandbox.Portal;

namespace Bridge24.Sandbox.Snapshots;

/// <summary>Snapshots of the portal by name.</summary>
internal sealed class SnapshotShelf(PortalState portal)
{
    public const string First = "default";

    private readonly ConcurrentDictionary<string, StateImage> _images = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _images.Keys.Order(StringComparer.Ordinal);

    public void Take(string name)
    {
        lock (portal.Lock) _images[name] = StateImage.Take(portal);
    }

    /// <summary>Throws <see cref="ArgumentException"/> when there is no such snapshot.</summary>
    public void PutBack(string name)
    {
        if (!_images.TryGetValue(name, out var image))
            throw new ArgumentException($"Snapshot \"{name}\" was not taken. There is {(_images.IsEmpty ? "none" : string.Join(", ", Names))}.", nameof(name));
        lock (portal.Lock) image.PutBack();
    }
}
