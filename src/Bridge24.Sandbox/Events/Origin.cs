using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Events;

/// <summary>Who changes something: a user, through which source, or nobody when a robot of the portal does.</summary>
internal sealed record Origin(long UserId, string Connector = "", bool IsRobot = false)
{
    public static Origin Of(Call call) =>
        new(call.User, PhpText.Of(call.Arguments.Any("auth_connector")) is { Length: > 0 } own ? own : call.Caller.Connector);
}
