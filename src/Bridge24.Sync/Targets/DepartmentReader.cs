using System.Globalization;
using Bridge24.Client;
using Bridge24.Sync.Mapping;

namespace Bridge24.Sync.Targets;

/// <summary>Reads the departments of the company structure, by <c>department.get</c>.</summary>
internal static class DepartmentReader
{
    /// <summary>The departments; one whose name another has too can be named by its ID only.</summary>
    public static async Task<IReadOnlyList<FieldItem>> ReadAsync(Portal portal, CancellationToken cancellation)
    {
        var all = new List<FieldItem>();
        await foreach (var department in portal.Departments.ListAsync(ct: cancellation).ConfigureAwait(false))
        {
            all.Add(new FieldItem(department.Id.ToString(CultureInfo.InvariantCulture), department.Name?.Trim() ?? ""));
        }

        var shared = all.GroupBy(item => item.Value, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()).Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return all.ConvertAll(item => shared.Contains(item.Value) ? item with { Value = "" } : item);
    }
}
