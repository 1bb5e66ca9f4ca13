namespace Bridge24.Sync.Tests.Engine;

public sealed class Clocks_that_jump
{
    private const string KeyField = "UF_CRM_EXTERNAL_ID";
    private static readonly TimeSpan Day = TimeSpan.FromHours(26);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clock_that_was_a_day_ahead_and_was_put_right_holds_up_no_row(bool isAnswered)
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Ann\n2,Bob\n");
        var flow = world.Contacts("NAME: name");
        world.Sandbox.AddFault($"crm.item.add:{(isAnswered ? "drop-after" : "drop-before")}:count=1");
        world.Clock.Forward(Day);
        await world.SyncUnsettledAsync(flow);
        world.Clock.Forward(-Day);

        var report = await world.SyncAsync(flow).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal((2, FlowStatus.Ok), (report.Account.Read, report.Status));
        Assert.Equal(["1", "2"], await world.RecordsAsync("contact", KeyField));
    }

    [Fact]
    public async Task A_task_whose_answer_was_lost_while_the_clock_was_a_day_ahead_is_found_once_it_was_put_right()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Call\n2,Write\n");
        var flow = world.FlowTo("tasks", "csv: rows.csv", ["entity: task", "key: state"], ["TITLE: name", "RESPONSIBLE_ID: { value: 1 }"]);
        world.Sandbox.AddFault("tasks.task.add:drop-after:count=1");
        world.Clock.Forward(Day);
        await world.SyncUnsettledAsync(flow);
        world.Clock.Forward(-Day);

        var report = await world.SyncAsync(flow);

        Assert.Equal((2, FlowStatus.Ok), (report.Account.Read, report.Status));
        var tasks = (await world.AskAsync("tasks.task.list", [])).GetProperty("tasks");
        Assert.Equal(["Call", "Write"], tasks.EnumerateArray().Select(task => task.GetProperty("title").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_clock_that_jumps_ahead_while_an_answer_is_open_makes_no_wait_shorter()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Ann\n2,Bob\n");
        var flow = world.Contacts("NAME: name");
        await File.WriteAllTextAsync(flow, (await File.ReadAllTextAsync(flow)).Replace("uncertain_for: 1s", "uncertain_for: 4s", StringComparison.Ordinal));
        world.Sandbox.AddFault("crm.item.add:late:seconds=2:count=1");
        world.Progress = new Jump(world.Clock, SyncPhase.Writing, Day);

        var report = await world.SyncAsync(flow);

        Assert.Equal((2, FlowStatus.Ok), (report.Account.Created, report.Status));
        Assert.Equal(["1", "2"], await world.RecordsAsync("contact", KeyField));
    }

    [Fact]
    public async Task A_clock_that_jumps_ahead_holds_up_no_row_whose_import_failed_because_of_another_one()
    {
        await using var world = await SyncWorld.StartAsync();
        world.Csv("id,name\n1,Ann\n2,Poison\n3,Cid\n");
        var flow = world.Contacts(["NAME: name"], "automation: skip");
        world.Sandbox.AddFault("crm.item.batchImport:error:with=Poison");
        world.HttpClient = () => new HttpClient(new AfterAnswer("batchImport", () =>
        {
            world.Clock.Forward(Day);
            return Task.CompletedTask;
        }));
        world.Progress = new Jump(world.Clock, SyncPhase.Settling, -Day);

        var report = await world.SyncAsync(flow).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal((2, 1), (report.Account.Created, report.Account.Failed));
        Assert.Equal(["1", "3"], await world.RecordsAsync("contact", KeyField));
    }

    /// <summary>Sets the clock once the run is so far.</summary>
    private sealed class Jump(ShiftedClock clock, SyncPhase phase, TimeSpan by) : IProgress<SyncProgress>
    {
        private bool _done;

        public void Report(SyncProgress value)
        {
            if (value.Phase == phase && !_done)
            {
                _done = true;
                clock.Forward(by);
            }
        }
    }

    /// <summary>Does something with the first answer to a request that holds this text, before whoever asked sees it.</summary>
    private sealed class AfterAnswer(string text, Func<Task> act) : DelegatingHandler(new SocketsHttpHandler())
    {
        private bool _done;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isMeant = !_done && (await request.Content!.ReadAsStringAsync(cancellationToken)).Contains(text, StringComparison.Ordinal);
            var response = await base.SendAsync(request, cancellationToken);
            if (isMeant)
            {
                _done = true;
                await act();
            }

            return response;
        }
    }
}
