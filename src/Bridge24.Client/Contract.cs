using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>What doing a method twice would mean.</summary>
public enum MethodSafety
{
    /// <summary>Changes nothing.</summary>
    Read,

    /// <summary>Doing it twice leaves what doing it once leaves.</summary>
    IdempotentWrite,

    /// <summary>Doing it twice leaves more than doing it once.</summary>
    Create,
}

/// <summary>One call of a method.</summary>
/// <param name="Method">The method's name: <c>crm.item.add</c>.</param>
/// <param name="Parameters">Its parameters; null for none.</param>
public sealed record Call(string Method, JsonObject? Parameters = null)
{
    /// <summary>What doing it twice would mean; null takes what is known of the method, and a create for an unknown one.</summary>
    public MethodSafety? Safety { get; init; }

    /// <summary>Runs after the limit admitted the call and before its first byte leaves, at each attempt.</summary>
    public Func<CancellationToken, ValueTask>? OnSending { get; init; }
}

/// <summary>A portal's answer to a call.</summary>
public sealed record Answer
{
    /// <summary>What the method answered.</summary>
    public required JsonElement Result { get; init; }

    /// <summary>The number of rows there are, where a list tells.</summary>
    public long? Total { get; init; }

    /// <summary>The offset of the next page, where a list tells.</summary>
    public long? Next { get; init; }

    /// <summary>The whole body as it came.</summary>
    public required JsonElement Body { get; init; }
}

/// <summary>An error as the portal words it.</summary>
/// <param name="Code">The code; classic methods often leave it empty.</param>
/// <param name="Description">The text.</param>
public sealed record ApiError(string Code, string Description);

/// <summary>Base of every failure of a call.</summary>
public abstract class Bitrix24Exception(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The portal's error code, when it gave one.</summary>
    public string? Code { get; init; }

    /// <summary>The portal's own words.</summary>
    public string? Description { get; init; }
}

/// <summary>The portal refused the call for good: validation, an unknown method.</summary>
public sealed class RejectedException(string message) : Bitrix24Exception(message);

/// <summary>The record is not there, or the user may not see it.</summary>
public sealed class NotFoundException(string message) : Bitrix24Exception(message);

/// <summary>The webhook, its user or its scope do not allow the call.</summary>
public sealed class AccessDeniedException(string message) : Bitrix24Exception(message);

/// <summary>The portal or the network could not be reached, and the call was not executed.</summary>
public sealed class UnreachableException(string message, Exception? inner = null) : Bitrix24Exception(message, inner);

/// <summary>A call may or may not have been executed.</summary>
public sealed class OutcomeUnknownException(string message, Exception? inner = null) : Bitrix24Exception(message, inner);

/// <summary>What a client counted since it was made.</summary>
public sealed class PortalStatistics
{
    /// <summary>Requests sent, each attempt and each batch as one.</summary>
    public long Requests => 0;

    /// <summary>Time spent waiting for the portal's limits.</summary>
    public TimeSpan Waited => TimeSpan.Zero;
}

/// <summary>The rate at which a portal takes requests: a leaky bucket.</summary>
/// <param name="Capacity">Requests at once.</param>
/// <param name="PerSecond">Requests a second that leave the bucket.</param>
public readonly record struct CallRate(double Capacity, double PerSecond)
{
    /// <summary>All plans but Enterprise: 50 and 2 a second.</summary>
    public static readonly CallRate Cloud = new(50, 2);

    /// <summary>The Enterprise plan: 250 and 5 a second.</summary>
    public static readonly CallRate Enterprise = new(250, 5);

    /// <summary>No limit, as on-premise portals by default.</summary>
    public static readonly CallRate None = new(double.PositiveInfinity, double.PositiveInfinity);
}

/// <summary>The places in a portal's bucket, shared by all who call it from this address.</summary>
public interface ICallBudget
{
    /// <summary>Books one place and answers how long to wait for it; zero when it is free now.</summary>
    ValueTask<TimeSpan> BookAsync(string bucket, CallRate rate, CancellationToken cancellation);

    /// <summary>The portal refused a request: its bucket is full, whatever we thought.</summary>
    ValueTask FullAsync(string bucket, CallRate rate, CancellationToken cancellation);
}

/// <summary>The address of an incoming webhook, which is a secret: it prints as ***.</summary>
public sealed class WebhookUrl
{
    private WebhookUrl(Uri reveal) => Value = reveal;

    /// <summary>The address itself. Never to be logged.</summary>
    public Uri Value { get; }

    /// <summary>The portal's address without the secret: <c>https://acme.bitrix24.com</c>.</summary>
    public Uri Portal => new(Value.GetLeftPart(UriPartial.Authority));

    /// <summary>Reads <c>https://HOST/rest/USER/CODE/</c>; plain http for loopback only.</summary>
    /// <exception cref="FormatException">The text is no such address; the message says what is wrong and never repeats the code.</exception>
    public static WebhookUrl Parse(string text) => new(new Uri(text));

    /// <inheritdoc/>
    public override string ToString() => "***";
}

/// <summary>Settings of a client.</summary>
public sealed record PortalOptions
{
    /// <summary>The webhook.</summary>
    public required WebhookUrl Webhook { get; init; }

    /// <summary>The portal's limit.</summary>
    public CallRate Rate { get; init; } = CallRate.Cloud;

    /// <summary>Who shares the limit; null keeps it to this process.</summary>
    public ICallBudget? Budget { get; init; }

    /// <summary>How long connecting may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a whole request may take; the server cuts at 60 s.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(75);

    /// <summary>While the circuit is open: wait for it (a sync), or fail at once (a single call).</summary>
    public bool WaitForCircuit { get; init; }

    /// <summary>PEM file of a certificate that is trusted for loopback addresses: the sandbox's. Missing file: ignored.</summary>
    public string? LoopbackCertificate { get; init; }

    /// <summary>Where log lines go; null for none.</summary>
    public Microsoft.Extensions.Logging.ILogger? Logger { get; init; }

    /// <summary>The clock of every wait.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>A portal's client. Safe to share between threads.</summary>
public sealed class Portal(PortalOptions options) : IAsyncDisposable
{
    /// <summary>The settings.</summary>
    public PortalOptions Options { get; } = options;

    /// <summary>What it counted.</summary>
    public PortalStatistics Statistics { get; } = new();

    /// <summary>A batch to be filled and sent.</summary>
    public Batch Batch() => throw new NotSupportedException();

    /// <summary>Calls a method and answers its result.</summary>
    public Task<JsonElement> CallAsync(string method, JsonObject? parameters = null, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>Makes a call and answers all that came.</summary>
    public Task<Answer> SendAsync(Call call, CancellationToken ct = default) => throw new NotSupportedException();

    /// <summary>All rows of a list, by ascending ID, as a stream.</summary>
    public IAsyncEnumerable<JsonElement> ListAsync(ListRequest request, CancellationToken ct = default) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;
}

/// <summary>What to list.</summary>
/// <param name="Method">The list method: <c>crm.item.list</c>, <c>crm.contact.list</c>, <c>user.get</c>.</param>
public sealed record ListRequest(string Method)
{
    /// <summary>Further parameters, such as <c>entityTypeId</c>.</summary>
    public JsonObject? Parameters { get; init; }

    /// <summary>The caller's filter.</summary>
    public JsonObject? Filter { get; init; }

    /// <summary>The fields wanted; none takes what the method gives. The ID is always read.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Go on after this ID.</summary>
    public long After { get; init; }
}

/// <summary>What became of a command of a batch.</summary>
public enum CommandState
{
    /// <summary>Executed.</summary>
    Succeeded,

    /// <summary>Refused for good.</summary>
    Failed,

    /// <summary>May have been executed.</summary>
    Unknown,

    /// <summary>Not executed; may be sent again.</summary>
    NotExecuted,
}

/// <summary>A command of a batch.</summary>
public sealed class BatchCommand
{
    internal BatchCommand(string key, string method) => (Key, Method) = (key, method);

    /// <summary>The caller's key, or c0, c1 ...</summary>
    public string Key { get; }

    /// <summary>The method.</summary>
    public string Method { get; }

    /// <summary>A reference to a value of this command's result, for a parameter of a later one: <c>$result[c0][item][id]</c>.</summary>
    public string Result(params ReadOnlySpan<string> path) => throw new NotSupportedException();
}

/// <summary>The outcome of a command.</summary>
public sealed record CommandOutcome
{
    /// <summary>The command.</summary>
    public required BatchCommand Command { get; init; }

    /// <summary>What became of it.</summary>
    public required CommandState State { get; init; }

    /// <summary>What it answered, when it succeeded.</summary>
    public JsonElement Result { get; init; }

    /// <summary>Why it failed.</summary>
    public ApiError? Error { get; init; }

    /// <summary>The number of rows there are, where a list tells.</summary>
    public long? Total { get; init; }

    /// <summary>The offset of the next page, where a list tells.</summary>
    public long? Next { get; init; }

    /// <summary>The failure as the exception that a single call would have thrown; null when it succeeded.</summary>
    public Exception? Exception { get; init; }
}

/// <summary>The outcomes of a batch, one a command.</summary>
public sealed class BatchOutcome
{
    /// <summary>How long the answered request took; zero when none was answered.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>In the order of the commands.</summary>
    public IReadOnlyList<CommandOutcome> Commands { get; init; } = [];

    /// <summary>The outcome of a command.</summary>
    public CommandOutcome this[BatchCommand command] => throw new NotSupportedException();
}

/// <summary>Up to 50 commands that travel in one request.</summary>
public sealed class Batch
{
    internal Batch()
    {
    }

    /// <summary>Commands so far.</summary>
    public int Count => throw new NotSupportedException();

    /// <summary>Stop at the first command that fails.</summary>
    public bool Halt { get; set; }

    /// <summary>False when the data contains <c>$result[</c>, which the server would replace: such a call travels alone.</summary>
    public static bool CanCarry(JsonObject parameters) => throw new NotSupportedException();

    /// <summary>Adds a command.</summary>
    public BatchCommand Add(string method, JsonObject? parameters = null, string? key = null, MethodSafety? safety = null) => throw new NotSupportedException();

    /// <summary>Sends the batch; outcomes are never thrown as a whole, except where nothing was executed.</summary>
    public Task<BatchOutcome> SendAsync(Func<CancellationToken, ValueTask>? onSending = null, CancellationToken ct = default) => throw new NotSupportedException();
}
