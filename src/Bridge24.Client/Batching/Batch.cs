using System.Text.Json;
using System.Text.Json.Nodes;
using Bridge24.Client.Events;

namespace Bridge24.Client;

/// <summary>Up to 50 commands that travel in one request, which is sent once.</summary>
public sealed class Batch
{
    /// <summary>As many commands as the portal takes.</summary>
    public const int MaxCommands = 50;

    private readonly Portal _portal;
    private readonly List<BatchCommand> _commands = [];
    private bool _chained;
    private bool _sent;

    internal Batch(Portal portal) => _portal = portal;

    /// <summary>Commands so far.</summary>
    public int Count => _commands.Count;

    /// <summary>Stop at the first command that fails. A batch whose commands refer to others always does: a failed one's reference would go in as text.</summary>
    public bool Halt
    {
        get => field || _chained;
        set;
    }

    /// <summary>
    /// False when the data contains <c>$result[</c>, which the server would replace, or a name that a query cannot hold: such a call travels alone.
    /// What <see cref="BatchCommand.Result"/> made is no data.
    /// </summary>
    public static bool CanCarry(JsonObject parameters) => CommandParameters.CanTravel(parameters);

    /// <summary>Adds a command.</summary>
    /// <param name="method">The method; not <c>batch</c> itself.</param>
    /// <param name="parameters">Its parameters; read now, later changes do not count.</param>
    /// <param name="key">A letter, then letters, digits and underscores; null gives c0, c1 ...</param>
    /// <param name="safety">What doing it twice would mean; null takes what is known of the method.</param>
    /// <exception cref="ArgumentException">The method, the key or the data cannot travel in a batch.</exception>
    /// <exception cref="InvalidOperationException">The batch is full or was sent.</exception>
    public BatchCommand Add(string method, JsonObject? parameters = null, string? key = null, MethodSafety? safety = null)
    {
        MethodCatalogue.Check(method);
        if (method.Equals("batch", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("A batch cannot hold a \"batch\". Add its commands one by one.", nameof(method));
        }

        if (_sent || Count >= MaxCommands)
        {
            throw new InvalidOperationException(_sent ? "The batch was sent. Make a new one." : $"The batch is full: {MaxCommands} commands. Put the rest into another.");
        }

        if (!CommandParameters.CanTravel(parameters))
        {
            throw new ArgumentException($"A parameter of {method} contains \"$result[\", which the server would replace, or a name with a bracket. Call the method alone.", nameof(parameters));
        }

        BatchCommand[] needs = [.. CommandParameters.References(parameters).Distinct()];
        if (needs.FirstOrDefault(need => !_commands.Contains(need)) is { } foreign)
        {
            throw new ArgumentException($"A parameter of {method} refers to \"{foreign.Key}\" of another batch. References do not outlive their batch.", nameof(parameters));
        }

        var meaning = safety ?? MethodCatalogue.SafetyOf(method);
        var command = new BatchCommand(CheckKey(key ?? $"c{Count}"), method)
        {
            Safety = meaning,
            Query = PhpQuery.Encode(ConnectorMark.On(parameters, method, meaning, _portal.Options.Connector)),
            Keys = RecordKeys.Of(parameters),
            Needs = needs,
        };
        _commands.Add(command);
        _chained |= needs.Length > 0;
        return command;
    }

    /// <summary>Sends the batch; outcomes are never thrown as a whole, except where nothing was executed.</summary>
    /// <param name="onSending">Runs after the limit admitted the request and before its first byte leaves, at each attempt.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="Bitrix24Exception">Nothing was executed: no access, no connection.</exception>
    /// <exception cref="InvalidOperationException">The batch was sent before.</exception>
    public async Task<BatchOutcome> SendAsync(Func<CancellationToken, ValueTask>? onSending = null, CancellationToken ct = default)
    {
        if (_sent)
        {
            throw new InvalidOperationException("The batch was sent. Make a new one.");
        }

        _sent = true;
        if (Count == 0)
        {
            return new BatchOutcome();
        }

        var reader = new BatchReader(_portal.Messages, _portal.Operating);
        try
        {
            var answer = await RequestAsync(_commands, onSending, ct).ConfigureAwait(false);
            return new BatchOutcome { Duration = answer.Duration, Commands = reader.Read(_commands, Halt, answer.Result) };
        }
        catch (OutcomeUnknownException unknown)
        {
            return await SettleAsync(unknown, reader, ct).ConfigureAwait(false);
        }
    }

    /// <summary>No answer: what only reads is asked again, without the commands that may have been executed; these stay unknown.</summary>
    private async Task<BatchOutcome> SettleAsync(OutcomeUnknownException unknown, BatchReader reader, CancellationToken ct)
    {
        var again = Halt ? [] : _commands.Where(command => command.Safety == MethodSafety.Read).ToList();
        var answered = new Dictionary<BatchCommand, CommandOutcome>();
        var duration = TimeSpan.Zero;
        if (again.Count > 0 && again.Count < Count)
        {
            try
            {
                var answer = await RequestAsync(again, onSending: null, ct).ConfigureAwait(false);
                duration = answer.Duration;
                answered = reader.Read(again, halt: false, answer.Result).ToDictionary(outcome => outcome.Command);
            }
            catch (Bitrix24Exception)
            {
                // They stay as unknown as the rest.
            }
        }

        return new BatchOutcome
        {
            Duration = duration,
            Commands = _commands.ConvertAll(command => answered.GetValueOrDefault(command) ?? Unknown(command, unknown)),
        };
    }

    private Task<Answer> RequestAsync(List<BatchCommand> commands, Func<CancellationToken, ValueTask>? onSending, CancellationToken ct)
    {
        var texts = new JsonObject(commands.Select(command => KeyValuePair.Create(command.Key, (JsonNode?)command.Text)));
        var call = new Call("batch", new JsonObject { ["halt"] = JsonValue.Create(Halt ? 1 : 0), ["cmd"] = texts })
        {
            Safety = commands.Max(command => command.Safety),
            Inner = commands.ConvertAll(command => command.Method),
            OnSending = onSending,
        };
        return _portal.SendAsync(call, ct);
    }

    private static CommandOutcome Unknown(BatchCommand command, OutcomeUnknownException unknown) => new()
    {
        Command = command,
        State = CommandState.Unknown,
        Error = new ApiError(unknown.Code ?? "", unknown.Description ?? "no usable answer"),
        Exception = new OutcomeUnknownException(unknown.Message, unknown)
        {
            Method = command.Method,
            Code = unknown.Code,
            Description = unknown.Description,
            Status = unknown.Status,
            Attempts = unknown.Attempts,
            Keys = command.Keys,
            LookUpFrom = unknown.LookUpFrom,
        },
    };

    private string CheckKey(string key)
    {
        // The server answers numeric keys as a list, and keeps one of two equal ones.
        if (key.Length == 0 || !char.IsAsciiLetter(key[0]) || !key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            throw new ArgumentException($"Key \"{key}\" must be a letter, then letters, digits and underscores.", nameof(key));
        }

        return _commands.Exists(command => command.Key == key)
            ? throw new ArgumentException($"Key \"{key}\" is there already. Give each command its own.", nameof(key))
            : key;
    }
}
