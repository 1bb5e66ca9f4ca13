using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Bridge24.Client;

/// <summary>A portal's client. Safe to share between threads.</summary>
public sealed class Portal : IAsyncDisposable
{
    private readonly CallPipeline _pipeline;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    public Portal(PortalOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problem() is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        Options = options;
        _pipeline = new CallPipeline(options, Statistics);
    }

    /// <summary>The settings.</summary>
    public PortalOptions Options { get; }

    /// <summary>What it counted.</summary>
    public PortalStatistics Statistics { get; } = new();

    internal OperatingTimes Operating => _pipeline.Operating;

    internal FailureMessages Messages => _pipeline.Messages;

    /// <summary>
    /// Renews the tokens of an application that nobody used for so long that its refresh token nears its end; false when there is no need.
    /// To be called about once a day. A webhook needs none.
    /// </summary>
    /// <exception cref="Bitrix24Exception">The renewal failed; the type says how.</exception>
    public Task<bool> KeepAliveAsync(CancellationToken ct = default) => _pipeline.KeepAliveAsync(ct);

    /// <summary>A batch to be filled and sent.</summary>
    public Batch Batch() => new(this);

    /// <summary>Calls a method and answers its result.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public async Task<JsonElement> CallAsync(string method, JsonObject? parameters = null, CancellationToken ct = default) =>
        (await SendAsync(new Call(method, parameters), ct).ConfigureAwait(false)).Result;

    /// <summary>Calls a method and answers its result as a type, which a source-generated context describes.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    /// <exception cref="JsonException">The result has another shape.</exception>
    public async Task<T?> CallAsync<T>(string method, JsonTypeInfo<T> type, JsonObject? parameters = null, CancellationToken ct = default) =>
        (await CallAsync(method, parameters, ct).ConfigureAwait(false)).Deserialize(type);

    /// <summary>Makes a call and answers all that came.</summary>
    /// <exception cref="Bitrix24Exception">The call failed; the type says how.</exception>
    public Task<Answer> SendAsync(Call call, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(call);
        return _pipeline.SendAsync(call, ct);
    }

    /// <summary>All rows of a list, by ascending ID, as a stream.</summary>
    /// <exception cref="ArgumentException">The request cannot be walked by ID, such as one with its own order.</exception>
    public IAsyncEnumerable<JsonElement> ListAsync(ListRequest request, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var plan = ListPlan.Of(request);
        return plan.Shape.Keyset ? new KeysetWalk(this, plan).RowsAsync(ct) : OffsetWalk.RowsAsync(this, plan, ct);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _pipeline.DisposeAsync();
}
