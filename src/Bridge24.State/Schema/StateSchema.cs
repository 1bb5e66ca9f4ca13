namespace Bridge24.State;

/// <summary>The tables of the main file. Times are UTC milliseconds; texts compare by bytes.</summary>
internal static class StateSchema
{
    public static readonly SchemaVersions Versions = new(0x42323453, [First, PortalAddress, OAuth, FlowShape, FlowMark, IntentSlots]);

    private const string First = """
        CREATE TABLE secret (
            name  TEXT NOT NULL PRIMARY KEY,
            value BLOB NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE portal (
            id         INTEGER PRIMARY KEY AUTOINCREMENT,
            name       TEXT NOT NULL,
            name_key   TEXT NOT NULL UNIQUE,
            webhook    BLOB NOT NULL,
            capacity   REAL NOT NULL,
            per_second REAL NOT NULL,
            removed    INTEGER NOT NULL DEFAULT 0
        );

        CREATE TABLE flow (
            id        INTEGER PRIMARY KEY AUTOINCREMENT,
            portal_id INTEGER NOT NULL REFERENCES portal (id),
            entity    TEXT NOT NULL,
            key       TEXT NOT NULL,
            name      TEXT NOT NULL,
            file      TEXT NOT NULL,
            used      INTEGER NOT NULL,
            UNIQUE (portal_id, entity, key)
        );
        CREATE INDEX flow_by_name ON flow (portal_id, name, used);

        CREATE TABLE mapping (
            flow_id     INTEGER NOT NULL REFERENCES flow (id),
            number      INTEGER NOT NULL,
            fingerprint INTEGER NOT NULL,
            slots       TEXT NOT NULL,
            PRIMARY KEY (flow_id, number),
            UNIQUE (flow_id, fingerprint, slots)
        ) WITHOUT ROWID;

        CREATE TABLE link (
            flow_id   INTEGER NOT NULL REFERENCES flow (id),
            key       TEXT NOT NULL,
            record_id INTEGER NOT NULL,
            status    INTEGER NOT NULL,
            row_hash  INTEGER NOT NULL,
            mapping   INTEGER NOT NULL,
            slots     BLOB NOT NULL,
            value_ids BLOB,
            PRIMARY KEY (flow_id, key)
        ) WITHOUT ROWID;

        CREATE TABLE intent (
            flow_id         INTEGER NOT NULL REFERENCES flow (id),
            key             TEXT NOT NULL,
            kind            INTEGER NOT NULL,
            run_id          INTEGER NOT NULL,
            send_by         INTEGER NOT NULL,
            uncertain_since INTEGER,
            PRIMARY KEY (flow_id, key)
        ) WITHOUT ROWID;

        CREATE TABLE run (
            id       INTEGER PRIMARY KEY AUTOINCREMENT,
            flow_id  INTEGER NOT NULL REFERENCES flow (id),
            kind     TEXT NOT NULL,
            owner    TEXT NOT NULL,
            started  INTEGER NOT NULL,
            finished INTEGER,
            status   TEXT NOT NULL,
            account  TEXT NOT NULL
        );
        CREATE INDEX run_by_flow ON run (flow_id, id);

        CREATE TABLE change (
            id         INTEGER PRIMARY KEY,
            run_id     INTEGER NOT NULL REFERENCES run (id),
            seq        INTEGER NOT NULL,
            key        TEXT NOT NULL,
            record_id  INTEGER NOT NULL,
            action     TEXT NOT NULL,
            field      TEXT,
            from_value TEXT,
            to_value   TEXT
        );
        CREATE INDEX change_by_run ON change (run_id, seq);

        CREATE TABLE dead_letter (
            id       INTEGER PRIMARY KEY AUTOINCREMENT,
            flow_id  INTEGER NOT NULL REFERENCES flow (id),
            key      TEXT NOT NULL,
            line     INTEGER NOT NULL,
            reason   TEXT NOT NULL,
            payload  TEXT NOT NULL,
            run_id   INTEGER NOT NULL,
            first    INTEGER NOT NULL,
            last     INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            UNIQUE (flow_id, key)
        );
        """;

    /// <summary>Whose links these are, readable without the key of the secrets; null in files that are older until the portal is saved again.</summary>
    private const string PortalAddress = "ALTER TABLE portal ADD COLUMN address TEXT";

    /// <summary>Portals that are called as an application: its settings in place of a webhook, its tokens beside.</summary>
    private const string OAuth = """
        ALTER TABLE portal ADD COLUMN oauth BLOB;

        CREATE TABLE token (
            name       TEXT NOT NULL PRIMARY KEY,
            version    INTEGER NOT NULL,
            pair       BLOB,
            started_by TEXT,
            started    INTEGER NOT NULL DEFAULT 0,
            problem    INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID;
        """;

    /// <summary>What a flow's source, map and portal fields looked like at its last run.</summary>
    private const string FlowShape = "ALTER TABLE flow ADD COLUMN shape TEXT";

    /// <summary>How far a flow has read a source that only grows.</summary>
    private const string FlowMark = "ALTER TABLE flow ADD COLUMN mark TEXT";

    /// <summary>What an intent writes, so that its values are known as the flow's own when its answer never came.</summary>
    private const string IntentSlots = """
        ALTER TABLE intent ADD COLUMN mapping INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE intent ADD COLUMN slots BLOB;
        """;
}
