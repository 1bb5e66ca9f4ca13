namespace Bridge24.State;

/// <summary>The tables of the file beside: small, hot, and of no value once all processes are gone.</summary>
internal static class LeaseSchema
{
    public static readonly SchemaVersions Versions = new(0x4232344C, [First, Lanes]);

    private const string First = """
        CREATE TABLE lease (
            name  TEXT NOT NULL PRIMARY KEY,
            owner TEXT NOT NULL,
            until INTEGER NOT NULL,
            epoch INTEGER NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE budget (
            bucket  TEXT NOT NULL PRIMARY KEY,
            arrival INTEGER NOT NULL,
            at      INTEGER NOT NULL
        ) WITHOUT ROWID;
        """;

    private const string Lanes = """
        ALTER TABLE budget ADD COLUMN lane INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE budget ADD COLUMN wait INTEGER NOT NULL DEFAULT 0;
        """;
}
