using Bridge24.Client;
using Bridge24.State;
using Bridge24.Sync.Drift;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Sources;
using Bridge24.Sync.Sources.Growing;
using Bridge24.Sync.Targets;
using Bridge24.Sync.Targets.Tasks;

namespace Bridge24.Sync;

/// <summary>Checks flows against their sources and portals, and gathers every problem before anything is written.</summary>
internal sealed class SessionOpener(StateStore state, Func<StoredPortal, Portal> connect, bool portalsAreLent) : IAsyncDisposable
{
    private readonly Dictionary<string, Portal> _portals = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FlowSession> _sessions = [];
    private readonly List<FlowProblem> _problems = [];

    /// <exception cref="FlowException">All problems of all flows.</exception>
    public async Task<IReadOnlyList<FlowSession>> OpenAsync(FlowSet flows, string? portal, CancellationToken cancellation)
    {
        _problems.AddRange(flows.Problems);
        var stored = await state.Portals.ListAsync(cancellation).ConfigureAwait(false);
        foreach (var flow in flows.Flows)
        {
            if (Choose(flow, portal ?? flow.Portal, stored) is { } chosen)
            {
                await OpenAsync(flow, chosen, cancellation).ConfigureAwait(false);
            }
        }

        var names = flows.Flows.Select(flow => flow.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var session in _sessions)
        {
            await LinkAsync(session, names, cancellation).ConfigureAwait(false);
            session.Codes = await CodesAsync(session, flows, cancellation).ConfigureAwait(false);
        }

        return _problems.Count == 0 ? _sessions : throw new FlowException(_problems);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions)
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }

        foreach (var portal in _portals.Values.Where(_ => !portalsAreLent))
        {
            await portal.DisposeAsync().ConfigureAwait(false);
        }
    }

    private StoredPortal? Choose(Flow flow, string? name, IReadOnlyList<StoredPortal> stored)
    {
        if (name is null && stored.Count == 1)
        {
            return stored[0];
        }

        var found = stored.FirstOrDefault(portal => string.Equals(portal.Name, name, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            var known = string.Join(", ", stored.Select(portal => $"\"{portal.Name}\""));
            _problems.Add(new FlowProblem(flow.File, flow.PortalLine, (name, stored.Count) switch
            {
                (null, 0) => "There is no portal yet. Add one with: b24 portal add NAME --webhook URL",
                (null, _) => $"The flow names no portal, and there are several: {known}. Write \"portal: NAME\" into it, or give --portal NAME.",
                (_, 0) => $"Portal \"{name}\" is not known, and there is none yet. Add it with: b24 portal add {name} --webhook URL",
                _ => $"Portal \"{name}\" is not known; there is {known}. Correct the name, or add it with: b24 portal add {name} --webhook URL",
            }));
        }

        return found;
    }

    private async Task OpenAsync(Flow flow, StoredPortal stored, CancellationToken cancellation)
    {
        ISource? source = null;
        try
        {
            source = Sources.Sources.Open(flow.Source);
            source = flow.Source.Changed is null ? source : new GrowingSource(source, flow.Source);
            var columns = await source.ColumnsAsync(cancellation).ConfigureAwait(false);
            var portal = Connect(stored);
            var before = portal.Statistics.Requests;
            var schema = await new TargetReader(portal).ReadAsync(flow, cancellation).ConfigureAwait(false);
            var (mapper, problems) = RowMapper.Create(flow, schema, columns, source.Name);
            _problems.AddRange(problems);
            _problems.AddRange(KeyField.Problems(flow, schema));
            if (schema.Folder is { Fact: { } fact, Remedy: var remedy })
            {
                _problems.Add(FlowProblem.Of(flow.File, flow.Target.FolderLine, fact, remedy));
            }

            if (mapper is not null)
            {
                var key = KeyField.Find(flow, schema);
                var identity = await state.Flows.FindAsync(stored.Id, flow.Name, cancellation).ConfigureAwait(false);
                var shape = FlowShape.Of(flow, schema, columns, source.Types);
                var earlier = identity is null ? null : await state.Flows.ShapeAsync(identity.Id, cancellation).ConfigureAwait(false);
                var session = new FlowSession
                {
                    Flow = flow,
                    Stored = stored,
                    Portal = portal,
                    State = state,
                    Source = source,
                    Schema = schema,
                    Mapper = mapper,
                    Key = key,
                    RequestsToOpen = portal.Statistics.Requests - before,
                    Identity = identity,
                    HadKey = key is not null,
                    Shape = shape,
                    Drift = new ShapeDrift(FlowShape.Read(earlier), shape, source.Name),
                };
                _sessions.Add(session);
                source = null;
            }
        }
        catch (SourceException exception)
        {
            _problems.Add(exception.Problem);
        }
        catch (FlowException exception)
        {
            _problems.AddRange(exception.Problems);
        }
        finally
        {
            if (source is not null)
            {
                await source.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task LinkAsync(FlowSession session, HashSet<string> names, CancellationToken cancellation)
    {
        var linked = new Dictionary<string, FlowIdentity?>(StringComparer.Ordinal);
        foreach (var flow in session.Flow.LinkedFlows)
        {
            linked[flow] = await state.Flows.FindAsync(session.Stored.Id, flow, cancellation).ConfigureAwait(false);
            if (linked[flow] is null && !names.Contains(flow))
            {
                _problems.Add(new FlowProblem(
                    session.Flow.File,
                    session.Flow.Map.First(field => field.Values.Any(value => value.Link == flow)).Line,
                    $"Flow \"{flow}\" has never run on portal \"{session.Stored.Name}\". Sync it first, or sync the folder that holds both."));
            }
        }

        session.Linked = linked;
    }

    /// <summary>The codes of the flows that a field for records of several types links to.</summary>
    private async Task<Dictionary<string, string>> CodesAsync(FlowSession session, FlowSet flows, CancellationToken cancellation)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mapping in session.Mapper.Slots.Where(slot => slot.Field.Type == CrmBinding.FieldType).SelectMany(slot => Values(session.Flow, slot.Field.Name)))
        {
            var entity = flows.Flows.FirstOrDefault(flow => flow.Name == mapping.Link)?.Target.Entity
                ?? (session.Linked.GetValueOrDefault(mapping.Link!) is { } identity ? EntityType.Find(await state.Flows.EntityAsync(identity.Id, cancellation).ConfigureAwait(false)) : null);
            if (entity is not null && CrmBinding.Code(entity) is { } code)
            {
                codes[mapping.Link!] = code;
            }
            else if (entity is not null || session.Linked.GetValueOrDefault(mapping.Link!) is not null)
            {
                _problems.Add(FlowProblem.Of(session.Flow.File, mapping.Line, $"Flow \"{mapping.Link}\" writes no records of the CRM, and tasks can be linked to these only", "Link to a flow of leads, deals, contacts, companies, quotes, invoices or a smart process."));
            }
        }

        return codes;
    }

    private static IEnumerable<ValueMapping> Values(Flow flow, string field) =>
        flow.Map.Where(mapped => string.Equals(mapped.Field, field, StringComparison.OrdinalIgnoreCase)).SelectMany(mapped => mapped.Values).Where(value => value.Link is not null);

    private Portal Connect(StoredPortal stored)
    {
        if (!_portals.TryGetValue(stored.Name, out var portal))
        {
            _portals[stored.Name] = portal = connect(stored);
        }

        return portal;
    }
}
