using System.Text.Json.Nodes;

namespace Bridge24.Client;

/// <summary>A write that was answered without what it makes: the answer proves nothing, and the keys of the call help to look the record up.</summary>
internal static class UnclearAnswer
{
    public static OutcomeUnknownException Without(string what, string method, JsonObject? parameters) =>
        new($"{method} answered no {what}. It may or may not have been executed: look in the portal before you send it again.")
        {
            Method = method,
            Keys = RecordKeys.Of(parameters),
        };
}
