using Bridge24.Client;
using Bridge24.Sandbox;
using Bridge24.Sync.Flows;

namespace Bridge24.Sync.Tests.Engine;

public sealed class Missing_rights
{
    private static readonly string[] Task = ["TITLE: title", "RESPONSIBLE_ID: { from: owner, user: email }"];
    private static readonly string[] User = ["NAME: first", "UF_DEPARTMENT: { from: dept, department: name }"];

    [Fact]
    public async Task Every_scope_that_is_missing_is_named_in_one_error_before_anything_is_written()
    {
        await using var world = await WithScopesAsync("crm");
        Tasks(world);

        var planned = await Assert.ThrowsAsync<FlowException>(world.PlanAllAsync);
        var synced = await Assert.ThrowsAsync<FlowException>(world.SyncAllAsync);

        var problem = Assert.Single(synced.Problems);
        Assert.Equal(
            "The portal's webhook has no scope \"task\", which \"entity: task\" needs, and no scope \"user_basic\" or \"user\", which \"user: email\" needs"
            + " (tasks.yaml, line 6). Add the scopes to the webhook in the portal (Developer resources, Inbound webhook).",
            problem.ToString());
        Assert.True(problem.IsRefusal);
        Assert.Equal(synced.Problems, planned.Problems);
        Assert.Equal(0, await world.WritesAsync());
        Assert.All(world.Sandbox.Requests, request => Assert.Equal("batch", request.Method));
    }

    [Theory]
    [InlineData("task", "user")]
    [InlineData("task", "user_basic")]
    public async Task A_webhook_with_the_scopes_of_the_flow_and_no_other_is_enough(params string[] scopes)
    {
        await using var world = await WithScopesAsync(scopes);
        Tasks(world);

        var report = Assert.Single(await world.SyncAllAsync());

        Assert.Equal((1, FlowStatus.Ok), (report.Account.Created, report.Status));
    }

    [Fact]
    public async Task The_smallest_scope_of_users_is_not_enough_where_they_are_found_by_e_mail()
    {
        await using var world = await WithScopesAsync("task", "user_brief");
        Tasks(world);

        var problem = Assert.Single((await Assert.ThrowsAsync<FlowException>(world.SyncAllAsync)).Problems);

        Assert.Equal(10, problem.Line);
        Assert.Contains("has no scope \"user_basic\" or \"user\", which \"user: email\" needs. Add the scope to the webhook in the portal", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flows_of_a_folder_tell_what_each_of_them_lacks()
    {
        await using var world = await WithScopesAsync("crm");
        Tasks(world);
        world.FlowTo("drive", "csv: rows.csv", ["entity: file", "folder: Company drive"], ["FILE: { from: title, as: file }"]);

        var error = await Assert.ThrowsAsync<FlowException>(world.SyncAllAsync);

        Assert.Equal(["drive.yaml", "tasks.yaml"], error.Problems.Select(problem => Path.GetFileName(problem.File)).Order(StringComparer.Ordinal));
        Assert.Contains("no scope \"disk\", which \"entity: file\" needs", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_is_told_to_be_installed_again()
    {
        var crm = new SandboxApplication("local.crm", "secret", ["crm"]);
        await using var world = await SyncWorld.StartAsync(new SandboxOptions { Applications = [crm] });
        Tasks(world);
        await using var portal = await ApplicationAsync(world, crm);
        var engine = await SyncEngine.ForAsync(world.State, "test", portal);

        var error = await Assert.ThrowsAsync<FlowException>(() => engine.PlanAsync(FlowFiles.Read(world.PathOf("tasks.yaml"), _ => null), new PlanRequest(), _ => default));

        Assert.Contains("The portal's application has no scope \"task\"", error.Message, StringComparison.Ordinal);
        Assert.Contains("Add the scopes to the application in the portal, and install it again.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_that_does_not_tell_its_scopes_is_tried_as_it_is()
    {
        await using var world = await SyncWorld.StartAsync();
        Tasks(world);
        world.Sandbox.AddFault("scope:error:code=METHOD_NOT_FOUND");

        var report = Assert.Single(await world.SyncAllAsync());

        Assert.Equal(1, report.Account.Created);
    }

    [Fact]
    public async Task Users_are_not_begun_by_a_webhook_that_acts_for_no_administrator()
    {
        await using var world = await SyncWorld.StartAsync(new SandboxOptions { Users = [new("ann@shop.example", "Ann", "Agent")], WebhookScopes = ["user", "department"] });
        world.Csv("id,first,dept\nbert@example.com,Bert,Sales\n");
        world.FlowTo("users", "csv: rows.csv", ["entity: user", "key: EMAIL"], User);

        var problem = Assert.Single((await Assert.ThrowsAsync<FlowException>(world.SyncAllAsync)).Problems);

        Assert.Equal("The portal's webhook acts for no administrator, and only these invite and change users (users.yaml, line 6). Use a webhook that an administrator made.", problem.ToString());
        Assert.Empty(await world.DeadAsync());
    }

    private static Task<SyncWorld> WithScopesAsync(params string[] scopes) => SyncWorld.StartAsync(new SandboxOptions { WebhookScopes = scopes });

    private static async Task<Portal> ApplicationAsync(SyncWorld world, SandboxApplication application)
    {
        var oauth = new OAuthOptions
        {
            Application = new OAuthApplication(application.ClientId, new ClientSecret(application.ClientSecret)),
            Portal = new Uri(world.Sandbox.Address),
            Server = new Uri(world.Sandbox.Address),
            Tokens = new ProcessTokens(),
            Leases = new ProcessLeases(),
        };
        var tokens = world.Sandbox.OAuth.Issue(application.ClientId);
        await oauth.Tokens.PutAsync(oauth.Key, new TokenPair
        {
            Access = new AccessToken(tokens.AccessToken),
            Refresh = new RefreshToken(tokens.RefreshToken),
            ClientEndpoint = new Uri($"{world.Sandbox.Address}/rest/"),
            ObtainedAt = DateTimeOffset.UtcNow,
        });
        return new Portal(new PortalOptions { OAuth = oauth, Rate = CallRate.None });
    }

    private static void Tasks(SyncWorld world)
    {
        world.Csv("id,title,owner\n1,Call,admin@example.com\n");
        world.FlowTo("tasks", "csv: rows.csv", ["entity: task", "key: state"], Task);
    }
}
