namespace Bridge24.State;

/// <summary>Where the state is kept: in a file of SQLite, or in PostgreSQL.</summary>
public sealed record StateOptions
{
    /// <summary>The SQLite file; leases and the call budget stand in a file beside it. Empty with <see cref="Postgres"/>.</summary>
    public string Path { get; init; } = "";

    /// <summary>The PostgreSQL database, shared by several machines; null with <see cref="Path"/>.</summary>
    public PostgresPlace? Postgres { get; init; }

    /// <summary>The key for secrets at rest, 32 bytes; null uses data-protection keys in the folder of the state, and is refused with <see cref="Postgres"/>.</summary>
    public byte[]? Key { get; init; }

    /// <summary>The clock. Leases and the call budget in PostgreSQL go by the server's, unless this one is not the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long an operation waits for a PostgreSQL that went away; 30 seconds.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Options for a place as it is given on a command line: a path, or a connection string or address of PostgreSQL.</summary>
    /// <exception cref="StateException">It looks like a connection string and is none that PostgreSQL takes.</exception>
    public static StateOptions At(string place) =>
        PostgresPlace.IsOne(place) ? new StateOptions { Postgres = PostgresPlace.Parse(place) } : new StateOptions { Path = place };
}
