using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Bridge24.Client.Users;

/// <summary>The departments of a company, behind <c>department.*</c>. Changing them needs an administrator. Scope "department".</summary>
public sealed class DepartmentGroup
{
    private readonly Portal _portal;

    internal DepartmentGroup(Portal portal) => _portal = portal;

    /// <summary>A department by its ID, by <c>department.get</c>.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<Department> GetAsync(long id, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        await foreach (var department in RowsAsync(new JsonObject { ["ID"] = JsonValue.Create(id) }, ct).ConfigureAwait(false))
        {
            if (department.Id == id)
            {
                return department;
            }
        }

        throw new NotFoundException($"department.get: there is no department {id}. List them with: b24 list department.get") { Method = "department.get" };
    }

    /// <summary>The departments by ascending ID, by <c>department.get</c>: all, or those right below one.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public IAsyncEnumerable<Department> ListAsync(long? parentId = null, CancellationToken ct = default) =>
        RowsAsync(parentId is { } parent ? new JsonObject { ["PARENT"] = JsonValue.Create(parent) } : [], ct);

    /// <summary>The ID of the one department with a name, in any case of letters.</summary>
    /// <exception cref="ArgumentException">No department, or more than one, has the name.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<long> IdOfAsync(string name, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var found = new List<long>();

        // Read whole: the portal's filter by name says nothing about case and spaces.
        await foreach (var department in ListAsync(ct: ct).ConfigureAwait(false))
        {
            if (string.Equals(department.Name?.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                found.Add(department.Id);
            }
        }

        return found switch
        {
            [var only] => only,
            [] => throw new ArgumentException($"No department is named \"{name}\". List them with: b24 list department.get", nameof(name)),
            _ => throw new ArgumentException($"{found.Count} departments are named \"{name}\": {string.Join(", ", found)}. Give the ID.", nameof(name)),
        };
    }

    /// <summary>Makes a department and answers its ID, by <c>department.add</c>. It is never sent twice.</summary>
    /// <exception cref="ArgumentException">The name or the department above is missing.</exception>
    /// <exception cref="OutcomeUnknownException">It may or may not have been made.</exception>
    public async Task<long> AddAsync(Department department, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(department);
        if (department is not { Name: not null, ParentId: not null })
        {
            throw new ArgumentException("A department needs a name and the department above it. Set Name and ParentId.", nameof(department));
        }

        var fields = department.ToFields(withEmpty: false);
        var result = await _portal.CallAsync("department.add", fields, ct).ConfigureAwait(false);
        return PhpJson.Number(result) ?? throw UnclearAnswer.Without("ID", "department.add", fields);
    }

    /// <summary>Changes what was set in a department, by <c>department.update</c>. Without changes nothing is sent.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task UpdateAsync(long id, Department changes, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        if (changes.HasChanges)
        {
            var parameters = changes.ToFields(withEmpty: true);
            parameters["ID"] = JsonValue.Create(id);
            await _portal.CallAsync("department.update", parameters, ct).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes a department, by <c>department.delete</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task DeleteAsync(long id, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return _portal.CallAsync("department.delete", new JsonObject { ["ID"] = JsonValue.Create(id) }, ct);
    }

    private async IAsyncEnumerable<Department> RowsAsync(JsonObject filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in _portal.ListAsync(new ListRequest("department.get") { Filter = filter }, ct).ConfigureAwait(false))
        {
            yield return new Department(row);
        }
    }
}
