using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Methods;

internal sealed record Call(string Method, PhpArray Arguments, Caller Caller, bool InBatch = false)
{
    public long User => Caller.UserId;

    public PhpArray Map(string name) => Arguments.Any(name) as PhpArray ?? new PhpArray();

    public long Start => PhpText.TryInteger(Arguments.Any("start"), out var start) ? start : 0;
}
