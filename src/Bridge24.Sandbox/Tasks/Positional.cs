using Bridge24.Sandbox.Methods;
using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Tasks;

/// <summary>The parameters of task.checklistitem.* and task.commentitem.*: their order counts, not their names.</summary>
internal sealed class Positional(Call call, string owner)
{
    private readonly object?[] _values = [.. call.Arguments.Values];

    private string Method => owner + call.Method[call.Method.LastIndexOf('.')..].Replace(".", "::", StringComparison.Ordinal).ToLowerInvariant() + "()";

    public long Number(int index, string name)
    {
        if (index >= _values.Length) throw Wrong(index, $"({name}) expected by method {Method}, but not given.");
        return PhpText.TryInteger(_values[index], out var number) ? number : throw Wrong(index, $"({name}) for method {Method} expected to be of type \"integer\", but given something else.");
    }

    public PhpArray Map(int index, string name)
    {
        if (index >= _values.Length || PhpText.IsEmpty(_values[index])) throw Wrong(index, $"({name}) expected by method {Method}, but not given.");
        return _values[index] as PhpArray ?? throw Wrong(index, $"({name}) for method {Method} expected to be of type \"array\", but given something else.");
    }

    /// <summary>A map that may be missing, with none but the keys given; their filter prefixes do not count.</summary>
    public PhpArray Optional(int index, string name, bool prefixes, params string[] keys)
    {
        if (index >= _values.Length || PhpText.IsEmpty(_values[index])) return new PhpArray();
        var map = Map(index, name);
        string Bare(string key) => prefixes ? key.TrimStart('!', '<', '>', '=') : key;
        if (map.Keys.FirstOrDefault(key => !keys.Contains(Bare(key))) is { } wrong) throw Wrong(index, $"({name}) for method {Method} must not contain key \"{wrong}\".");
        return map;
    }

    public static ApiException Error(int number, string text, string code) => new(400, "ERROR_CORE", $"TASKS_ERROR_EXCEPTION_#{number}; {text}; {number}/TE/{code}<br>");

    private static ApiException Wrong(int index, string text) => Error(256, $"Param #{index} {text}", "WRONG_ARGUMENTS");
}
