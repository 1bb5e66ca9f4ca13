namespace Bridge24.Client;

/// <summary>
/// The names of the methods of the REST API, as its documentation spells them: <c>Methods.Crm.Item.List</c> is "crm.item.list". To be called by
/// <see cref="Portal.CallAsync(string, System.Text.Json.Nodes.JsonObject, CancellationToken)"/>; those of REST 3.0 by <see cref="Rest3"/>.
/// </summary>
public static partial class Methods;
