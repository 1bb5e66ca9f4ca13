using System.Text.Json;
using Bridge24.State;
using Bridge24.Sync.Flows;
using Bridge24.Sync.Hashing;
using Bridge24.Sync.Mapping;
using Bridge24.Sync.Planning;
using Bridge24.Sync.Targets;
using CsCheck;

namespace Bridge24.Sync.Tests.Planning;

public sealed class Two_hashes
{
    private static readonly KeyedHash Hash = new(new byte[32]);

    private static readonly string[] Types = ["string", "integer", "double", "money", "boolean", "date", "datetime"];

    /// <summary>What the flow derived last time, what the portal made of it, what it shows now and what the flow derives today.</summary>
    private static readonly Gen<Past[]> Pasts = Gen.Select(Gen.OneOf(Types), Texts, Texts, Texts, Texts, (type, wrote, made, shows, wants) => new Past(type, wrote, made, shows, wants))
        .Array[1, 6];

    private static Gen<string> Texts => Gen.OneOf("", "a", "b", "1", "1.50", "1.5", "2", "2|EUR", "Y", "N", "2026-01-31", "2026-01-31T03:00:00+03:00", "2026-01-31T00:00:00Z");

    [Fact]
    public void A_field_is_written_when_the_source_changed_it_whatever_the_portal_made_of_the_others() => Pasts.Sample(pasts =>
    {
        var (comparer, values, before, record) = Arrange(pasts, EmptyPolicy.Keep);

        var (writes, after) = comparer.Compare(values, before, record);

        for (var i = 0; i < pasts.Length; i++)
        {
            var past = pasts[i];
            var (wrote, made, shows, wants) = (past.Value(past.Wrote), past.Value(past.Made), past.Value(past.Shows), past.Value(past.Wants));
            var changedHere = !wants.Equals(wrote);
            // An empty value clears only what the flow wrote and people left alone.
            var mayWrite = !wants.IsEmpty || (!shows.IsEmpty && shows.Equals(made.IsEmpty ? wrote : made));
            var written = writes.Find(write => write.Slot == i);
            Assert.Equal(changedHere && !wants.Equals(shows) && mayWrite, written is not null);
            if (written is not null)
            {
                Assert.Equal((shows, wants), (written.From, written.To));
            }
            else
            {
                Assert.Equal(changedHere ? Hash.Of(wants) : before[i].Derived, after[i].Derived);
            }
        }

        Assert.Equal(pasts.Any(past => !past.Value(past.Wants).Equals(past.Value(past.Wrote))), comparer.ChangedHere(values, before));
    });

    [Fact]
    public void With_empty_clear_an_empty_value_clears_what_people_wrote_too() => Pasts.Sample(pasts =>
    {
        var (comparer, values, before, record) = Arrange([.. pasts.Select(past => past with { Wants = "" })], EmptyPolicy.Clear);

        var writes = comparer.Compare(values, before, record).Writes;

        Assert.Equal(
            Enumerable.Range(0, pasts.Length).Where(i => !pasts[i].Value(pasts[i].Wrote).IsEmpty && !pasts[i].Value(pasts[i].Shows).IsEmpty),
            writes.Select(write => write.Slot));
    });

    [Fact]
    public void What_was_compared_once_is_no_change_the_next_time() => Pasts.Sample(pasts =>
    {
        var (comparer, values, before, record) = Arrange([.. pasts.Select(past => past with { Shows = past.Wants })], EmptyPolicy.Keep);

        var (writes, after) = comparer.Compare(values, before, record);

        Assert.Empty(writes);
        Assert.False(comparer.ChangedHere(values, after));
    });

    private static (RecordComparer, FieldValue[], SlotState[], PortalRecord) Arrange(Past[] pasts, EmptyPolicy empty)
    {
        var slots = pasts.Select((past, i) => new Slot { Name = $"F{i}", Field = past.Field(i), Mapping = new ValueMapping { From = "c" } }).ToList();
        var shown = pasts.Select((past, i) => (Name: past.Field(i).ApiName, past.Shows)).ToDictionary(pair => pair.Name, pair => pair.Shows);
        return (
            new RecordComparer(slots, new FlowPolicies { Empty = empty }, Hash),
            [.. pasts.Select(past => past.Value(past.Wants))],
            [.. pasts.Select(past => new SlotState(Hash.Of(past.Value(past.Wrote)), Hash.Of(past.Value(past.Made)), 0))],
            new PortalRecord(1, JsonSerializer.SerializeToElement(shown)));
    }

    private sealed record Past(string Type, string Wrote, string Made, string Shows, string Wants)
    {
        public PortalField Field(int number) => new() { Name = $"F{number}", ApiName = $"f{number}", Type = Type };

        public FieldValue Value(string text) => FieldCodec.Of(Field(0), [text]);
    }
}
