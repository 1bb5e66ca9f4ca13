using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Portal;

/// <summary>A request while it is looked at: who asked for what, and what is done to it.</summary>
internal sealed class Visit(string method, long began)
{
    public string Method { get; } = method;

    public long Began { get; } = began;

    public IReadOnlyList<string> Commands { get; set; } = [];

    public PhpArray Arguments { get; set; } = [];

    public string? Fault { get; set; }
}
