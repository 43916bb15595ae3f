using System.Text.Json.Nodes;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>Drafts for the four ways in which a record comes about or changes.</summary>
internal sealed class DraftFactory(World world, TimeProvider clock)
{
    /// <summary>Part of the first data: depends on nothing but the seed.</summary>
    public Draft Seeded(RecordShape shape)
    {
        long number = world.Next("record:" + shape.Name);
        SeededRandom random = SeededRandom.For(world.Seed, shape.Name, number);
        DateTimeOffset created = Moments.Created(number, random);
        DateTimeOffset updated = Moments.InZone(created.AddMinutes(random.Below(20 * 24 * 60)));
        return Draft(shape, random, number, created, updated, invented: true, []);
    }

    public Draft Invented(RecordShape shape, JsonObject given) =>
        Fresh(shape, given, invented: true);

    public Draft Defaulted(RecordShape shape, JsonObject given) =>
        Fresh(shape, given, invented: false);

    /// <summary>Later than the last change even where the clock has no finer grain.</summary>
    public Draft Changed(RecordShape shape, StoredRecord record)
    {
        DateTimeOffset now = Moments.InZone(clock.GetUtcNow());
        DateTimeOffset earliest = Moments.InZone(record.Modified.AddSeconds(1));
        DateTimeOffset updated = now > earliest ? now : earliest;
        long number = world.Next("change");
        SeededRandom random = SeededRandom.For(world.Seed, "change", number);
        Draft draft = Draft(shape, random, number, updated, updated, invented: false, []);
        return draft.Over(JsonBytes.Thawed(record.Json));
    }

    private Draft Fresh(RecordShape shape, JsonObject given, bool invented)
    {
        long number = world.Next("record:" + shape.Name);
        DateTimeOffset now = Moments.InZone(clock.GetUtcNow());
        SeededRandom random = SeededRandom.For(world.Seed, shape.Name, number);
        return Draft(shape, random, number, now, now, invented, given);
    }

    private Draft Draft(
        RecordShape shape,
        SeededRandom random,
        long number,
        DateTimeOffset created,
        DateTimeOffset updated,
        bool invented,
        JsonObject given
    ) =>
        new()
        {
            Shape = shape,
            World = world,
            Random = random,
            Number = number,
            Created = created,
            Updated = updated,
            Invented = invented,
            Given = given,
        };
}
