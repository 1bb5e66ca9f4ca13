using Bridge24.Client;
using Bridge24.Sync.Planning;

namespace Bridge24.Sync.Targets.Users;

/// <summary>Finds users by e-mail or ID among all of the portal, as <c>user.get</c> says little about how it compares.</summary>
internal sealed class UserFinder(Portal portal) : IRecordFinder
{
    public async Task<Dictionary<long, PortalRecord>> ByIdAsync(IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var wanted = ids.ToHashSet();
        return (await AllAsync(cancellation).ConfigureAwait(false)).Where(user => wanted.Contains(user.Id)).ToDictionary(user => user.Id);
    }

    public async Task<Dictionary<string, List<PortalRecord>>> ByKeyAsync(IReadOnlyCollection<PlannedRow> rows, CancellationToken cancellation)
    {
        var users = (await AllAsync(cancellation).ConfigureAwait(false)).ToLookup(user => Php.Text(user.Item, UserKind.Email)?.Trim() ?? "", StringComparer.OrdinalIgnoreCase);
        return rows.Where(row => users.Contains(row.Key)).ToDictionary(row => row.Key, row => users[row.Key].OrderBy(user => user.Id).ToList(), StringComparer.Ordinal);
    }

    private async Task<List<PortalRecord>> AllAsync(CancellationToken cancellation)
    {
        var users = new List<PortalRecord>();
        await foreach (var row in portal.ListAsync(new ListRequest("user.get"), cancellation).ConfigureAwait(false))
        {
            users.Add(new PortalRecord(Php.Number(row, "ID"), row));
        }

        return users;
    }
}
