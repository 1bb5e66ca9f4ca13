using Bridge24.EndToEnd.Tests.Running;
using Bridge24.Sandbox;

namespace Bridge24.EndToEnd.Tests.Surviving;

public sealed class InterruptTests : IDisposable
{
    private readonly B24 _b24 = new();

    [Fact]
    public async Task An_interrupted_sync_exits_130_and_the_next_one_goes_on()
    {
        await using var portal = await SandboxPortal.StartAsync(new SandboxOptions { PerSecond = 0, Latency = TimeSpan.FromMilliseconds(200) });
        await _b24.AddAsync(portal);
        var flow = Contacts.Write(_b24, 200);
        var process = _b24.Start("sync", flow);
        await Portals.AskedAsync(portal, request => request.Commands.Contains("crm.item.add"));

        B24.Interrupt(process);
        var first = (await B24.FinishAsync(process)).Ends(130);
        (await _b24.RunAsync("sync", flow)).Ends(0);

        Assert.Contains("goes on where it stopped", first.Errors, StringComparison.Ordinal);
        Contacts.EachOnce(portal, 200);
    }

    [Fact]
    public async Task The_sandbox_prints_its_addresses_and_ends_with_an_interrupt()
    {
        var process = _b24.Start("sandbox", "--json", "--http", "--seed", "7");
        var line = await process.StandardOutput.ReadLineAsync();
        var addresses = System.Text.Json.JsonDocument.Parse(line!).RootElement;

        var rows = (await _b24.RunAsync("list", "contact", "--webhook", addresses.GetProperty("webhook").GetString()!)).Ends(0);
        B24.Interrupt(process);

        Assert.Equal(7, rows.Lines.Length);
        Assert.Equal(addresses.GetProperty("address").GetString(), addresses.GetProperty("authServer").GetString());
        (await B24.FinishAsync(process)).Ends(130);
    }

    [Fact]
    public async Task Commands_trust_the_certificate_of_the_sandbox()
    {
        var process = _b24.Start("sandbox", "--json");
        var addresses = System.Text.Json.JsonDocument.Parse((await process.StandardOutput.ReadLineAsync())!).RootElement;

        var profile = await _b24.RunAsync("call", "profile", "--webhook", addresses.GetProperty("webhook").GetString()!);
        B24.Interrupt(process);

        profile.Ends(0);
        Assert.StartsWith("https://", addresses.GetProperty("address").GetString(), StringComparison.Ordinal);
        Assert.True(File.Exists(addresses.GetProperty("certificate").GetString()));
        (await B24.FinishAsync(process)).Ends(130);
    }

    public void Dispose() => _b24.Dispose();
}
