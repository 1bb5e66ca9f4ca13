using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Bridge24.Client.Crm;

namespace Bridge24.Client.Users;

/// <summary>The people of a portal, behind <c>user.*</c>. Adding and changing needs an administrator. Scope "user", "user_basic" or "user_brief".</summary>
public sealed class UserGroup
{
    private readonly Portal _portal;
    private readonly DepartmentGroup _departments;

    internal UserGroup(Portal portal, DepartmentGroup departments) => (_portal, _departments) = (portal, departments);

    /// <summary>The person in whose name calls are made, by <c>user.current</c>.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<User> CurrentAsync(CancellationToken ct = default) => new(await _portal.CallAsync("user.current", ct: ct).ConfigureAwait(false));

    /// <summary>A person by the ID, by <c>user.get</c>.</summary>
    /// <exception cref="NotFoundException">There is none, or it is a bot, an integrator or an open channel's client.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<User> GetAsync(long id, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        var filter = new JsonObject { ["ID"] = JsonValue.Create(id) };
        var result = await _portal.CallAsync("user.get", new JsonObject { ["filter"] = filter }, ct).ConfigureAwait(false);

        // An ID filter that is ignored would answer somebody else.
        var user = PhpJson.Values(result).Select(row => new User(row)).FirstOrDefault(found => found.Id == id);
        return user ?? throw new NotFoundException($"user.get: there is no user {id}, or the webhook's user may not see it. Bots and integrators are never shown.") { Method = "user.get" };
    }

    /// <summary>The people that meet a query, by <c>user.get</c>, 50 in a request; dismissed ones too, unless the filter says <c>["ACTIVE"] = true</c>.</summary>
    /// <exception cref="ArgumentException">No department, or more than one, has the name.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async IAsyncEnumerable<User> ListAsync(UserQuery? query = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        query ??= new UserQuery();
        var department = query.Department is { } name ? await _departments.IdOfAsync(name, ct).ConfigureAwait(false) : query.DepartmentId;
        if (query.DepartmentId is { } given && given != department)
        {
            throw new ArgumentException($"Department \"{query.Department}\" is {department}, not {given}. Give the name or the ID.", nameof(query));
        }

        var filter = new JsonObject(query.Filter.Select(condition => KeyValuePair.Create(condition.Key, (JsonNode?)condition.Value.ToNode())));
        if (department is { } id)
        {
            filter["UF_DEPARTMENT"] = JsonValue.Create(id);
        }

        var request = new ListRequest("user.get") { Filter = filter, Select = query.Select, After = query.After };
        await foreach (var row in _portal.ListAsync(request, ct).ConfigureAwait(false))
        {
            yield return new User(row);
        }
    }

    /// <summary>Invites a person and answers the ID, by <c>user.add</c>. An e-mail is sent. It is never sent twice.</summary>
    /// <param name="user">The person: the e-mail, and the departments or <c>Fields["EXTRANET"]</c> and <c>Fields["SONET_GROUP_ID"]</c>.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="ArgumentException">The e-mail or the departments are missing.</exception>
    /// <exception cref="OutcomeUnknownException">It may or may not have been done: look for the e-mail before you try again.</exception>
    /// <exception cref="RejectedException">The e-mail is taken, or the plan allows no more people.</exception>
    public async Task<long> AddAsync(User user, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (user.Email is null)
        {
            throw new ArgumentException("A user needs an e-mail: the invitation goes there. Set Email.", nameof(user));
        }

        if (user.DepartmentIds.Count == 0 && user.Fields["EXTRANET"].YesNo != true)
        {
            throw new ArgumentException("A user needs a department. Set DepartmentIds, or Fields[\"EXTRANET\"] and Fields[\"SONET_GROUP_ID\"] for a guest.", nameof(user));
        }

        var fields = user.ToFields(withEmpty: false);
        var result = await _portal.CallAsync("user.add", fields, ct).ConfigureAwait(false);
        return PhpJson.Number(result) ?? throw UnclearAnswer.Without("ID", "user.add", fields);
    }

    /// <summary>Changes what was set in a person, by <c>user.update</c>. Without changes nothing is sent.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task UpdateAsync(long id, User changes, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        if (changes.HasChanges)
        {
            var parameters = changes.ToFields(withEmpty: true);
            parameters["ID"] = JsonValue.Create(id);
            await _portal.CallAsync("user.update", parameters, ct).ConfigureAwait(false);
        }
    }

    /// <summary>Changes what was set since a person was read: <c>UpdateAsync(user with { Active = false })</c>.</summary>
    /// <exception cref="ArgumentException">It was not read from the portal.</exception>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task UpdateAsync(User changed, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return changed.Id == 0
            ? throw new ArgumentException("The user has no ID: it was not read from the portal. Give the ID, or add it.", nameof(changed))
            : UpdateAsync(changed.Id, changed, ct);
    }
}
