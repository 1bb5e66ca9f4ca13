using Bridge24.Sandbox.Clocks;
using Bridge24.Sandbox.Crm;
using Bridge24.Sandbox.Disk;
using Bridge24.Sandbox.Events;
using Bridge24.Sandbox.Limits;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Quirks;
using Bridge24.Sandbox.Tasks;

namespace Bridge24.Sandbox.Portal;

/// <summary>Everything that the portal keeps in memory; commands take the lock one by one.</summary>
internal sealed class PortalState
{
    public const string Currency = "EUR";

    private static readonly Category FirstPipeline = new(0, 0, "General", 500, IsDefault: true);

    private readonly Entity _quote = new("quote", 7, BuiltInFields.Quote);
    private readonly Entity _invoice = new("invoice", 31, BuiltInFields.Invoice) { UserFieldOwner = "CRM_SMART_INVOICE", UserFieldEvents = "TYPE" };
    private readonly Entity[] _entities;
    private long _multifield;
    private long _userField;
    private long _enumItem;

    public PortalState(PortalClock clock, QuirkSet quirks, SandboxOptions options)
    {
        var contact = new Entity("contact", 3, BuiltInFields.Contact);
        _entities =
        [
            new Entity("lead", 1, BuiltInFields.Lead), new Entity("deal", 2, BuiltInFields.Deal), contact,
            new Entity("company", 4, BuiltInFields.Company) { Contacts = contact },
        ];
        Clock = clock;
        OpenedAt = PortalTime.Second(clock.GetUtcNow());
        Quirks = quirks;
        Operating = new OperatingTime(clock, options.OperatingLimit);
        Structure = new Structure(options.Users);
        Categories = new CategoryTable(Statuses);
        Categories.Add(_invoice, FirstPipeline);
        Events = new PortalEvents(this);
        Disk = new DiskTable(this);
        Links = new SignedLink(this);
        Files = new FileTable(Links);
    }

    public Lock Lock { get; } = new();

    public PortalClock Clock { get; }

    public DateTimeOffset OpenedAt { get; }

    public QuirkSet Quirks { get; }

    public OperatingTime Operating { get; }

    public Structure Structure { get; }

    public IReadOnlyList<PortalUser> Users => Structure.Users;

    /// <summary>Notifications that were sent to people.</summary>
    public PhpArray Notices { get; private set; } = [];

    public PortalEvents Events { get; }

    public StatusDirectory Statuses { get; } = new();

    public CategoryTable Categories { get; }

    /// <summary>Kinds of record that have classic methods.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    public RecycleBin Bin { get; } = new();

    public ProductRowTable ProductRows { get; } = new();

    public ActivityTable Activities { get; } = new();

    public TaskTable Tasks { get; } = new();

    public DiskTable Disk { get; }

    public SignedLink Links { get; }

    public FileTable Files { get; }

    public List<SmartType> SmartTypes { get; } = [];

    /// <summary>Kinds of record that crm.item.* knows.</summary>
    public IEnumerable<Entity> ItemEntities => Entities.Append(_quote).Append(_invoice).Concat(SmartTypes.Select(type => type.Entity));

    public Entity? Entity(string name) => ItemEntities.FirstOrDefault(entity => entity.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public Entity? Entity(long typeId) => ItemEntities.FirstOrDefault(entity => entity.TypeId == typeId);

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
            Events.Reset();
            Structure.Reset();
            Notices = [];
            SmartTypes.Clear();
            Bin.Clear();
            ProductRows.Clear();
            Activities.Reset();
            Tasks.Reset();
            Disk.Clear();
            Files.Clear();
            Statuses.Reset();
            Categories.Reset();
            foreach (var entity in ItemEntities) entity.Reset();
            Categories.Add(_invoice, FirstPipeline);
        }
    }
}
