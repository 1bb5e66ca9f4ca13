using Bridge24.Client.Redis.Tests.Stores;
using Bridge24.Client.Redis.Tests.Suites;

namespace Bridge24.Client.Redis.Tests;

public sealed class Tokens_in_process() : TokenSuite(new ProcessEngine());

public sealed class Tokens_in_sqlite() : TokenSuite(new SqliteEngine());

public sealed class Tokens_in_redis(RedisServer server) : TokenSuite(new RedisEngine(server));

public sealed class Leases_in_process() : LeaseSuite(new ProcessEngine());

public sealed class Leases_in_sqlite() : LeaseSuite(new SqliteEngine());

public sealed class Leases_in_redis(RedisServer server) : LeaseSuite(new RedisEngine(server));

public sealed class Budget_in_process() : BudgetSuite(new ProcessEngine());

public sealed class Budget_in_sqlite() : BudgetSuite(new SqliteEngine());

public sealed class Budget_in_redis(RedisServer server) : BudgetSuite(new RedisEngine(server));
