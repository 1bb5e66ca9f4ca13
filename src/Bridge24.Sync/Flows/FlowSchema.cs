namespace Bridge24.Sync.Flows;

/// <summary>The JSON Schema of flow files, for editors.</summary>
public static class FlowSchema
{
    /// <summary>The schema as JSON, draft 2020-12.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(FlowSchema).Assembly.GetManifestResourceStream("Bridge24.Sync.flow.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }
}
