namespace Bridge24.Campaigns.Syncs.Courses;

/// <summary>People change, delete and merge records while runs are at work and a few answers are lost.</summary>
internal static class EditCourse
{
    private const int Runs = 6;
    private const int Edits = 12;

    public static async Task PlayAsync(SyncRound round)
    {
        await round.Portal.AddFaultAsync("crm.item.add:drop-after:probability=0.1");
        for (var run = 0; run < round.Times(Runs); run++)
        {
            round.Source.Change();
            using var process = round.Start();
            await process.Ready;
            for (var edit = 0; edit < Edits; edit++)
            {
                await round.MomentAsync(share: 1.5 / Edits);
                var isAtWork = process.IsRunning;
                round.Hit(await EditAsync(round, $"{run}.{edit}") && isAtWork);
            }

            await round.EndAsync(process);
        }
    }

    private static async Task<bool> EditAsync(SyncRound round, string name)
    {
        var contacts = (await round.Portal.ContactsAsync()).Where(contact => contact.Key.Length > 0).ToList();
        if (contacts.Count < 2)
        {
            return false;
        }

        var at = round.Chance.Next(contacts.Count);
        var (one, other) = (contacts[at], contacts[(at + 1 + round.Chance.Next(contacts.Count - 1)) % contacts.Count]);
        return round.Chance.Next(6) switch
        {
            0 => await DeleteAsync(round, one),
            1 => await MergeAsync(round, one, other),
            2 => await NameAsync(round, one, "Person " + name),
            _ => await CommentAsync(round, one, "Said by a person " + name),
        };
    }

    private static Dictionary<string, string> Fields(string name, string value) => new() { [name] = value };

    private static Task<bool> DeleteAsync(SyncRound round, PortalContact contact) =>
        round.Portal.PersonAsync("delete", new { kind = "contact", id = contact.Id });

    private static async Task<bool> MergeAsync(SyncRound round, PortalContact kept, PortalContact gone)
    {
        // Noted first: the record is gone while the run looks.
        round.People.Merged(kept.Key, gone.Key);
        return await round.Portal.PersonAsync("merge", new { kind = "contact", id = kept.Id, gone = gone.Id });
    }

    private static Task<bool> NameAsync(SyncRound round, PortalContact contact, string text)
    {
        round.People.Named(contact.Key, text);
        return round.Portal.PersonAsync("edit", new { kind = "contact", id = contact.Id, fields = Fields("NAME", text) });
    }

    private static async Task<bool> CommentAsync(SyncRound round, PortalContact contact, string text)
    {
        var isDone = await round.Portal.PersonAsync("edit", new { kind = "contact", id = contact.Id, fields = Fields("COMMENTS", text) });
        if (isDone)
        {
            round.People.Commented(contact.Key, contact.Id, text);
        }

        return isDone;
    }
}
