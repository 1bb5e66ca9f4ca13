namespace Bridge24.Client;

/// <summary>
/// The names of the events that can be bound, as the portal writes them when it delivers: <c>EventNames.Crm.DealUpdate</c> is "ONCRMDEALUPDATE".
/// To be bound by <see cref="Bridge24.Client.Events.EventGroup.BindAsync"/>.
/// </summary>
public static partial class EventNames;
