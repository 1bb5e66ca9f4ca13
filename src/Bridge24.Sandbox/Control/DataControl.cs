using Bridge24.Sandbox.People;
using Bridge24.Sandbox.Portal;
using Bridge24.Sandbox.Protocol;
using Bridge24.Sandbox.Snapshots;
using Bridge24.Sandbox.Transfer;

namespace Bridge24.Sandbox.Control;

/// <summary>What the portal keeps: records, snapshots of it all, lines to carry away and to bring in, edits by people.</summary>
internal sealed class DataControl(PortalState portal, PortalPeople people, SnapshotShelf snapshots, PortalLines lines, Action reset)
{
    private static readonly ControlParameter Kind = new("kind", "lead, deal, contact, company, quote, invoice or a smart process", Required: true);
    private static readonly ControlParameter Id = new("id", "The record's id", ControlParameter.Integer, Required: true);
    private static readonly ControlParameter Fields = new("fields", "Values by the names of the classic methods", ControlParameter.Object, Required: true);
    private static readonly ControlParameter User = new("user", "Who does it; 1 unless given", ControlParameter.Integer);

    public void AddTo(ControlRoutes routes)
    {
        routes.Add("GET counts", "How many records there are of each kind.", _ => Counts());
        routes.Add("GET records/{kind}", "Records as the classic methods show them, oldest first.", Records, [Kind, new("newest", "How many at most", ControlParameter.Integer)]);
        routes.Add("GET notices", "Notifications that were sent to people.", _ => portal.Notices);
        AddPeople(routes);
        ControlParameter name = new("name", "default unless given");
        routes.Add("GET snapshots", "Names of the snapshots.", _ => PhpArray.List(snapshots.Names));
        routes.Add("POST snapshot", "Remembers everything that the portal keeps, under a name.", call => Done(() => snapshots.Take(Name(call))), [name], "The name");
        routes.Add("POST restore", "Puts a snapshot back, ids with it. Faults, quirks, tokens and the clock stay.", call => Done(() => snapshots.PutBack(Name(call))), [name], "The name");
        routes.Add("GET export", "Everything that the portal keeps, as lines of JSON: people, pipelines, user fields, records, tasks, files, handlers of events.", _ => new ControlText(PortalLines.ContentType, lines.Write()));
        routes.Add("POST import", "Takes such lines; a record replaces the one with its id. Nothing is kept when a line is wrong.", call => (long)lines.Read(call.Text), text: "Lines of JSON");
        routes.Add("POST reset", "Empties the portal, ends faults and scenarios, sets quirks back.", _ => Done(reset));
    }

    public PhpArray Counts()
    {
        var counts = new PhpArray();
        lock (portal.Lock)
        {
            foreach (var entity in portal.ItemEntities) counts[entity.Name] = entity.Table.Count;
        }

        return counts;
    }

    private void AddPeople(ControlRoutes routes)
    {
        routes.Add("POST people/add", "A person adds a record.", call => people.Add(call.Required("kind"), call.Map("fields"), Who(call)), [Kind, Fields, User]);
        routes.Add("POST people/edit", "A person changes a record.",
            call => Done(() => people.Edit(call.Required("kind"), call.Number("id", 0), call.Map("fields"), Who(call))), [Kind, Id, Fields, User]);
        routes.Add("POST people/delete", "A person deletes a record.",
            call => Done(() => people.Delete(call.Required("kind"), call.Number("id", 0), Who(call))), [Kind, Id, User]);
        routes.Add("POST people/restore", "A person takes a deleted record out of the recycle bin; the answer is its id from now on.",
            call => people.Restore(call.Required("kind"), call.Number("id", 0), Who(call)), [Kind, Id, User]);
        routes.Add("POST people/merge", "A person makes two records one.",
            call => Done(() => people.Merge(call.Required("kind"), call.Number("id", 0), call.Number("gone", 0), Who(call))),
            [Kind, Id, new("gone", "The id of the record that goes", ControlParameter.Integer, Required: true), User]);
        routes.Add("POST people/rights", "Which records of the CRM a person sees: own, those that the person is responsible for, or all. An administrator sees all.",
            call => Allow(call), [new("user", "Whose", ControlParameter.Integer, Required: true), new("records", "own or all", Required: true)]);
        routes.Add("POST people/remove-field", "A person deletes a user field.",
            call => Done(() => people.RemoveField(call.Required("kind"), call.Required("field"), Who(call))), [Kind, new("field", "Such as UF_CRM_SHOP_ID", Required: true), User]);
    }

    private bool Allow(ControlCall call)
    {
        var own = call.Required("records") switch
        {
            "own" => true,
            "all" => false,
            var other => throw new FormatException($"\"{other}\" is neither \"own\" nor \"all\"."),
        };
        lock (portal.Lock)
        {
            var user = portal.Users.FirstOrDefault(one => one.Id == call.Number("user", 0)) ?? throw new FormatException($"There is no user {call.Number("user", 0)}.");
            portal.Structure.Replace(user with { Person = user.Person with { OwnRecordsOnly = own } });
            return true;
        }
    }

    private PhpArray Records(ControlCall call)
    {
        var newest = call.Number("newest", int.MaxValue);
        return RecordView.Newest(portal, people.Kind(call.Required("kind")), (int)Math.Clamp(newest, 0, int.MaxValue));
    }

    private long Who(ControlCall call)
    {
        var user = call.Number("user", 1);
        return portal.Users.Any(one => one.Id == user) ? user : throw new FormatException($"There is no user {user}.");
    }

    private static string Name(ControlCall call)
    {
        var name = call.Find("name") ?? call.Text;
        return name.Length == 0 || name.StartsWith('{') ? SnapshotShelf.First : name;
    }

    private static bool Done(Action action)
    {
        action();
        return true;
    }
}
