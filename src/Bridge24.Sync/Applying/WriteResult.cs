using Bridge24.Client;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;

namespace Bridge24.Sync.Applying;

/// <summary>The outcome of one row's write.</summary>
internal sealed record WriteResult(PlannedRow Row, WriteState State, PortalRecord? Answer = null, ApiError? Error = null);
