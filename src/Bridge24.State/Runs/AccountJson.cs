using System.Text.Json.Serialization;

namespace Bridge24.State;

/// <summary>Accounts are stored as JSON, so that a new figure needs no new column.</summary>
[JsonSerializable(typeof(RunAccount))]
internal sealed partial class AccountJson : JsonSerializerContext;
