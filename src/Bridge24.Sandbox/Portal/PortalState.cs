using Bridge24.Sandbox.Clocks;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Quirks;

namespace Bridge24.Sandbox.Portal;

/// <summary>Everything that the portal keeps in memory; commands take the lock one by one.</summary>
internal sealed class PortalState(PortalClock clock, QuirkSet quirks, SandboxOptions options)
{
    public const string Currency = "EUR";

    private long _multifield;
    private long _userField;
    private long _enumItem;

    public Lock Lock { get; } = new();

    public PortalClock Clock { get; } = clock;

    public QuirkSet Quirks { get; } = quirks;

    public OperatingTime Operating { get; } = new(clock, options.OperatingLimit);

    public IReadOnlyList<PortalUser> Users { get; } = [.. options.Users.Select((user, index) => new PortalUser(index + 1, user))];

    public StatusDirectory Statuses { get; } = new();

    public IReadOnlyList<Entity> Entities { get; } =
    [
        new("lead", 1, BuiltInFields.Lead), new("deal", 2, BuiltInFields.Deal),
        new("contact", 3, BuiltInFields.Contact), new("company", 4, BuiltInFields.Company),
    ];

    public Entity? Entity(string name) => Entities.FirstOrDefault(entity => entity.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public Entity? Entity(long typeId) => Entities.FirstOrDefault(entity => entity.TypeId == typeId);

    public long NextMultifield() => ++_multifield;

    public long NextUserField() => ++_userField;

    public long NextEnumItem() => ++_enumItem;

    public DateTimeOffset Now => PortalTime.Second(Clock.GetUtcNow());

    public void Reset()
    {
        Quirks.Reset();
        Operating.Clear();
        lock (Lock)
        {
            foreach (var entity in Entities) entity.Reset();
        }
    }
}
