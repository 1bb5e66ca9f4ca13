using Bridge24.Sandbox.Protocol;

namespace Bridge24.Sandbox.Transfer;

/// <summary>Values of a line by name; a number that is missing or wrong throws.</summary>
internal sealed class LineReader(PhpArray line)
{
    public PhpArray Line => line;

    public long Id => Number("id") is > 0 and var id ? id : throw Wrong("id");

    public long Number(string name) => PhpText.TryInteger(line.Find(name), out var number) ? number : throw Wrong(name);

    public long Number(string name, long otherwise) => line.Find(name) is null ? otherwise : Number(name);

    public long? Optional(string name) => line.Find(name) is null ? null : Number(name);

    public string Text(string name) => PhpText.Of(line.Find(name));

    public bool Flag(string name) => PhpText.IsYes(line.Find(name));

    public PhpArray Map(string name) => line.Find(name) as PhpArray ?? [];

    private static FormatException Wrong(string name) => new($"\"{name}\" is not a whole number{(name == "id" ? " above 0" : "")}.");
}
