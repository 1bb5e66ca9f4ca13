using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Bridge24.Client.Crm;

namespace Bridge24.Client;

/// <summary>A portal's client. Safe to share between threads.</summary>
public sealed class Portal : IAsyncDisposable
{
    private readonly CallPipeline _pipeline;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    public Portal(PortalOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        _pipeline = new CallPipeline(options, Statistics);
        Crm = new CrmGroups(this);
    }

    /// <summary>The settings.</summary>
    public PortalOptions Options { get; }

    /// <summary>What it counted.</summary>
    public PortalStatistics Statistics { get; } = new();

    /// <summary>The CRM's records as types.</summary>
    public CrmGroups Crm { get; }

    internal OperatingTimes Operating => _pipeline.Operating;

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
    public ValueTask DisposeAsync()
    {
        _pipeline.Dispose();
        return default;
    }
}
