using Bridge24.Contracts.Servers;

namespace Bridge24.State.Tests;

public sealed class Links_in_sqlite() : Links_in_the_state(new SqliteEngine());

public sealed class Links_in_postgres(PostgresServer server) : Links_in_the_state(new PostgresEngine(server));

public sealed class Flows_in_sqlite() : Flows_in_the_state(new SqliteEngine());

public sealed class Flows_in_postgres(PostgresServer server) : Flows_in_the_state(new PostgresEngine(server));

public sealed class Intents_in_sqlite() : Intents_in_the_state(new SqliteEngine());

public sealed class Intents_in_postgres(PostgresServer server) : Intents_in_the_state(new PostgresEngine(server));

public sealed class Dead_letters_in_sqlite() : Dead_letters_in_the_state(new SqliteEngine());

public sealed class Dead_letters_in_postgres(PostgresServer server) : Dead_letters_in_the_state(new PostgresEngine(server));

public sealed class Portals_in_sqlite() : Portals_in_the_state(new SqliteEngine());

public sealed class Portals_in_postgres(PostgresServer server) : Portals_in_the_state(new PostgresEngine(server));

public sealed class Applications_in_sqlite() : Applications_in_the_state(new SqliteEngine());

public sealed class Applications_in_postgres(PostgresServer server) : Applications_in_the_state(new PostgresEngine(server));

public sealed class Runs_in_sqlite() : Runs_in_the_state(new SqliteEngine());

public sealed class Runs_in_postgres(PostgresServer server) : Runs_in_the_state(new PostgresEngine(server));

public sealed class Leases_in_sqlite() : Leases_in_the_state(new SqliteEngine());

public sealed class Leases_in_postgres(PostgresServer server) : Leases_in_the_state(new PostgresEngine(server));

public sealed class Budget_in_sqlite() : The_call_budget(new SqliteEngine());

public sealed class Budget_in_postgres(PostgresServer server) : The_call_budget(new PostgresEngine(server));

public sealed class Kills_in_sqlite() : A_process_killed_while_it_writes(new SqliteEngine());

public sealed class Kills_in_postgres(PostgresServer server) : A_process_killed_while_it_writes(new PostgresEngine(server));
