using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Bridge24.Client.Crm;
using Bridge24.Client.Disk;
using Bridge24.Client.Events;
using Bridge24.Client.Tasks;
using Bridge24.Client.Users;

namespace Bridge24.Client;

/// <summary>A portal's client. Safe to share between threads.</summary>
public sealed class Portal : IAsyncDisposable, IDisposable
{
    private readonly CallPipeline _pipeline;
    private readonly FileTransfer _transfer;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">A setting is missing or out of its range; the message names it.</exception>
    public Portal(PortalOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problem() is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        Options = options;
        Statistics = new PortalStatistics(options.Clock);
        Operating = new OperatingTimes(options.Clock, options.OperatingLimit, Statistics);
        _pipeline = new CallPipeline(options, Statistics, Operating);
        _transfer = new FileTransfer(options);
        Crm = new CrmGroups(this, _transfer);
        Departments = new DepartmentGroup(this);
        Users = new UserGroup(this, Departments);
        Events = new EventGroup(this);
        Tasks = new TaskGroup(this);
        Checklists = new ChecklistGroup(this);
        Disk = new DiskGroups(this, _transfer);
    }

    /// <summary>The settings.</summary>
    public PortalOptions Options { get; }

    /// <summary>What it counted.</summary>
    public PortalStatistics Statistics { get; }

    /// <summary>The CRM's records as types.</summary>
    public CrmGroups Crm { get; }

    /// <summary>The people.</summary>
    public UserGroup Users { get; }

    /// <summary>The departments.</summary>
    public DepartmentGroup Departments { get; }

    /// <summary>What the portal tells of.</summary>
    public EventGroup Events { get; }

    /// <summary>Tasks.</summary>
    public TaskGroup Tasks { get; }

    /// <summary>The checklists of tasks.</summary>
    public ChecklistGroup Checklists { get; }

    /// <summary>The drives.</summary>
    public DiskGroups Disk { get; }

    internal OperatingTimes Operating { get; }

    internal FailureMessages Messages => _pipeline.Messages;

    /// <summary>
    /// Renews the tokens of an application that nobody used for so long that its refresh token nears its end; false when there is no need.
    /// To be called about once a day. A webhook needs none.
    /// </summary>
    /// <exception cref="Bitrix24Exception">The renewal failed; the type says how.</exception>
    public Task<bool> KeepAliveAsync(CancellationToken ct = default) => _pipeline.KeepAliveAsync(ct);

    /// <summary>REST 3.0.</summary>
    public Rest3 Rest3 => field ??= new Rest3(this);

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

    /// <summary>What changed in a list since a moment: records of the CRM, items, activities, tasks.</summary>
    /// <param name="request">What to list; its filter is kept.</param>
    /// <param name="since">The moment, such as <see cref="ChangedRows.Until"/> of the last time; all there is from before 1970 on.</param>
    /// <param name="overlap">How much earlier to begin, since a change may become visible late; null for one minute.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="ArgumentException">The overlap is negative, or the list does not tell when a row was changed.</exception>
    /// <exception cref="RejectedException">While rows are read: the portal ignores the filter by time, so that what was read is not what changed.</exception>
    public Task<ChangedRows> ChangedAsync(ListRequest request, DateTimeOffset since, TimeSpan? overlap = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChangedWalk.StartAsync(this, request, since, overlap ?? TimeSpan.FromMinutes(1), ct);
    }

    /// <summary>
    /// How many calls of a method one request should bring, so that the portal need not refuse the last of them for the method's <c>operating</c>
    /// time; at least one, and any number while it has used less than four fifths of <see cref="PortalOptions.OperatingLimit"/>.
    /// </summary>
    public int OperatingRoom(string method)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(method);
        return Operating.Room(method);
    }

    /// <summary>Makes any number of calls in batches, sized by what was measured.</summary>
    /// <param name="inputs">Read as a stream; no more than a batch of them is held.</param>
    /// <param name="call">Makes an input's call.</param>
    /// <param name="options">Settings; null for the defaults.</param>
    /// <param name="ct">Stops it; what was sent stays sent.</param>
    /// <returns>
    /// An outcome for each input, in order. What was not executed, or may be done twice, was repeated; a create that may have been executed
    /// comes as <see cref="CommandState.Unknown"/>. A call that a batch cannot carry was made alone.
    /// </returns>
    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    /// <exception cref="Bitrix24Exception">A whole batch was not executed: no access, no connection. Outcomes given before stand.</exception>
    public IAsyncEnumerable<BulkOutcome<T>> BulkAsync<T>(
        IAsyncEnumerable<T> inputs, Func<T, Call> call, BulkOptions? options = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(call);
        options ??= new BulkOptions();
        return options.Problem() is { } problem
            ? throw new ArgumentException(problem, nameof(options))
            : new Bulk<T>(this, call, options).RunAsync(inputs, ct);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _transfer.Dispose();
        return _pipeline.DisposeAsync();
    }

    /// <summary>The same for those who cannot wait otherwise: a container that is disposed of at once. A renewal under way is waited for.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Waits for the portal's limit, for a request that is made elsewhere.</summary>
    internal ValueTask AdmitAsync(string method, CancellationToken ct) => _pipeline.AdmitAsync(method, ct);
}
