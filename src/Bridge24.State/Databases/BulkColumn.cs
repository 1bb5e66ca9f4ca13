namespace Bridge24.State;

/// <summary>A column of many rows; <paramref name="Type"/> is <see cref="long"/>, <see cref="double"/>, <see cref="string"/> or an array of bytes.</summary>
internal sealed record BulkColumn(string Name, Type Type)
{
    public static BulkColumn Number(string name) => new(name, typeof(long));

    public static BulkColumn Text(string name) => new(name, typeof(string));

    public static BulkColumn Bytes(string name) => new(name, typeof(byte[]));
}
