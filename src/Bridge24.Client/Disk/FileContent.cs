namespace Bridge24.Client.Disk;

/// <summary>A file to be uploaded.</summary>
/// <param name="Name">Its name in the portal.</param>
/// <param name="Stream">
/// Its bytes, from where the stream stands. Left open. One that cannot seek and whose <see cref="Length"/> is not given is written to a
/// temporary file first.
/// </param>
public sealed record FileContent(string Name, Stream Stream)
{
    /// <summary>How many bytes there are, for a stream that cannot seek; null to find out.</summary>
    public long? Length { get; init; }

    /// <summary>Told how many bytes are sent.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>True: where the name is taken, the portal makes another, such as "report (1).pdf". False: the portal refuses.</summary>
    public bool GenerateUniqueName { get; init; }

    /// <summary>Prints no name: it may be personal data.</summary>
    public override string ToString() => "file";
}
