using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>
/// Up to 50 commands of REST 3.0 in one request. It has one outcome as a whole: when a command fails, the portal does not tell which,
/// and those before it may have been executed.
/// </summary>
public sealed class Rest3Batch
{
    private readonly Portal _portal;
    private readonly JsonArray _commands = [];
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly List<string> _methods = [];

    internal Rest3Batch(Portal portal) => _portal = portal;

    /// <summary>A value of an earlier command's <c>item</c>, for a parameter of a later one.</summary>
    /// <param name="path">The alias and the path: <c>task.item.id</c>. What an add answers cannot be referred to.</param>
    public static JsonObject Ref(string path) => Reference("$ref", path);

    /// <summary>The values of all <c>items</c> of an earlier command, as a list.</summary>
    /// <param name="path">The alias and the field: <c>tasks.id</c>.</param>
    public static JsonObject RefArray(string path) => Reference("$refArray", path);

    /// <summary>Adds a command.</summary>
    /// <param name="method">The method: <c>tasks.task.get</c>.</param>
    /// <param name="query">Its parameters; read now, later changes do not count.</param>
    /// <param name="alias">A name for <see cref="Ref"/>.</param>
    /// <exception cref="ArgumentException">The method is no method, or the alias is there already.</exception>
    /// <exception cref="InvalidOperationException">The batch is full.</exception>
    public Rest3Batch Add(string method, JsonObject? query = null, string? alias = null)
    {
        MethodCatalogue.Check(method);
        if (_commands.Count >= Client.Batch.MaxCommands)
        {
            throw new InvalidOperationException($"The batch is full: {Client.Batch.MaxCommands} commands. Put the rest into another.");
        }

        if (alias is not null && !_aliases.Add(alias))
        {
            throw new ArgumentException($"Alias \"{alias}\" is there already. Give each command its own.", nameof(alias));
        }

        var command = new JsonObject { ["method"] = method, ["query"] = query?.DeepClone() ?? new JsonObject() };
        if (alias is not null)
        {
            command["as"] = alias;
        }

        _commands.Add((JsonNode)command);
        _methods.Add(method);
        return this;
    }

    /// <summary>Sends the batch and answers the results in order.</summary>
    /// <exception cref="InvalidOperationException">The batch holds no command.</exception>
    /// <exception cref="OutcomeUnknownException">No answer, or a command failed in a batch that writes: what stood before it may have been executed. Look it up.</exception>
    /// <exception cref="Bitrix24Exception">It failed; the type says how.</exception>
    public async Task<IReadOnlyList<JsonElement>> SendAsync(CancellationToken ct = default)
    {
        if (_commands.Count == 0)
        {
            throw new InvalidOperationException("The batch holds no command. Add one before it is sent.");
        }

        var call = new Call("batch") { IsRest3 = true, Body = Body(), Inner = _methods, Safety = _methods.Max(MethodCatalogue.SafetyOf) };
        try
        {
            return [.. PhpJson.Values((await _portal.SendAsync(call, ct).ConfigureAwait(false)).Result)];
        }
        catch (RejectedException rejected) when (call.Safety != MethodSafety.Read && _commands.Count > 1)
        {
            throw new OutcomeUnknownException($"{rejected.Message} The batch has no outcomes of single commands, and those before the failed one may have been executed.", rejected)
            {
                Method = rejected.Method,
                Code = rejected.Code,
                Description = rejected.Description,
                Status = rejected.Status,
                Attempts = rejected.Attempts,
            };
        }
    }

    /// <summary>A list at the root, as documented; an application's token needs a map around it, which the vendor's own client sends.</summary>
    private JsonNode Body() => _portal.Options.OAuth is null
        ? _commands.DeepClone()
        : new JsonObject(_commands.Select((command, position) => KeyValuePair.Create($"{position}", command?.DeepClone())));

    private static JsonObject Reference(string kind, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return path.Contains('.', StringComparison.Ordinal)
            ? new JsonObject { [kind] = path }
            : throw new ArgumentException($"\"{path}\" is no path: give alias and field, such as task.item.id.", nameof(path));
    }
}
