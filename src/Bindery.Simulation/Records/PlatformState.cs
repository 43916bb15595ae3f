using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Sampling;
using Bindery.Simulation.Writing;

namespace Bindery.Simulation.Records;

/// <summary>Everything that the platform holds. Readers see snapshots; one writer at a time.</summary>
public sealed class PlatformState
{
    private readonly Lock gate = new();
    private readonly World world;
    private readonly DraftFactory drafts;
    private readonly Counters counters;
    private readonly OwnLevels levels;
    private ImmutableDictionary<string, EntityTable> tables;

    internal PlatformState(SimulationOptions options, Counters counters)
    {
        this.counters = counters;
        MostPerPage = options.MostPerPage ?? int.MaxValue;
        levels = new OwnLevels(options.Blueprint);
        Shapes = [.. options.Blueprint.Entities.Select(RecordShapes.Of)];
        world = new World(Shapes, options.Seed, options.ProductlessLines)
        {
            Table = Table,
            Zone = ZoneOf.Blueprint(options.Blueprint),
        };
        drafts = new DraftFactory(world, options.TimeProvider);
        tables = Shapes.ToImmutableDictionary(
            shape => shape.Name,
            EntityTable.Empty,
            StringComparer.Ordinal
        );
        foreach (string entity in GenerationOrder.Of(options.Blueprint))
        {
            Seed(Table(entity).Shape, RecordCounts.Of(options, entity, world));
        }
    }

    /// <summary>Kinds of records, in the blueprint's order.</summary>
    public ImmutableArray<RecordShape> Shapes { get; }

    /// <summary>The most records that one page holds, however many are asked for.</summary>
    internal int MostPerPage { get; }

    /// <summary>Told of every change, in order, while the state is locked: must be quick.</summary>
    internal Action<RecordChange> Changed { get; set; } = _ => { };

    /// <summary>Throws where the blueprint has no such entity.</summary>
    public EntityTable Table(string entity) =>
        Volatile.Read(ref tables).GetValueOrDefault(entity)
        ?? throw new SimulationException(
            $"There is no entity '{entity}'; use one of {string.Join(", ", Shapes.Select(shape => shape.Name))}."
        );

    public StoredRecord? Find(string entity, string key) => Table(entity).Find(key);

    /// <summary>Invents a record; what is given in <paramref name="given"/> is taken over, its children one by one.</summary>
    public StoredRecord Add(string entity, JsonObject? given = null)
    {
        lock (gate)
        {
            RecordShape shape = Table(entity).Shape;
            Draft draft = drafts.Invented(shape, given ?? []);
            JsonObject record = RecordFactory.Make(draft);
            RecordFactory.Overlay(record, draft.Given);
            return Insert(shape, draft, record);
        }
    }

    /// <summary>Changes as many records and answers their keys; fewer only where there are fewer.</summary>
    public ImmutableArray<string> Change(string entity, int count, int seed)
    {
        lock (gate)
        {
            EntityTable table = Table(entity);
            ImmutableArray<StoredRecord> chosen = RecordChoice.Of(table, count, seed);
            foreach (StoredRecord record in chosen)
            {
                Draft draft = drafts.Changed(table.Shape, record);
                InventedChange.Apply(draft, draft.Json);
                Replace(table.Shape, record, draft);
            }

            return [.. chosen.Select(record => record.Key)];
        }
    }

    public bool Delete(string entity, string key)
    {
        lock (gate)
        {
            EntityTable table = Table(entity);
            if (table.Find(key) is not { } record)
            {
                return false;
            }

            Publish(table.Removed(record));
            Tell(table.Shape, record, RecordChangeKind.Deleted, CounterGroup.Deleted);
            return true;
        }
    }

    /// <summary>All records by entity; the same bytes for the same seed and the same history.</summary>
    public JsonObject Snapshot()
    {
        JsonObject all = [];
        foreach (RecordShape shape in Shapes)
        {
            all[shape.Name] = new JsonArray([
                .. Table(shape.Name).Records.Select(record => JsonBytes.Thawed(record.Json)),
            ]);
        }

        return all;
    }

    /// <summary>As the API does it: nothing is invented, what isn't said gets the platform's default.</summary>
    internal StoredRecord Create(RecordShape shape, JsonObject body)
    {
        lock (gate)
        {
            Draft draft = drafts.Defaulted(shape, WritableBody.Of(shape, body));
            return Insert(shape, draft, RecordFactory.Make(draft));
        }
    }

    /// <summary>Null where there is no such record.</summary>
    internal StoredRecord? Update(RecordShape shape, string key, JsonObject body)
    {
        lock (gate)
        {
            if (Table(shape.Name).Find(key) is not { } record)
            {
                return null;
            }

            Draft draft = drafts.Changed(shape, record);
            RecordUpdate.Apply(draft, draft.Json, WritableBody.Of(shape, body));
            return Replace(shape, record, draft);
        }
    }

    private void Seed(RecordShape shape, int count)
    {
        EntityTable table = Table(shape.Name);
        for (int made = 0; made < count; made++)
        {
            Draft draft = drafts.Seeded(shape);
            table = table.Added(Stored(shape, draft, RecordFactory.Make(draft)));
        }

        Publish(table);
        foreach (StoredRecord record in table.Records)
        {
            AddLevels(shape, record);
        }
    }

    private void AddLevels(RecordShape shape, StoredRecord record)
    {
        foreach (OwnLevel level in levels.Of(shape, record))
        {
            RecordShape own = Table(level.Entity).Shape;
            Draft draft = drafts.Invented(own, level.Given);
            Insert(own, draft, RecordFactory.Make(draft));
        }
    }

    private StoredRecord Insert(RecordShape shape, Draft draft, JsonObject json)
    {
        StoredRecord record = Stored(shape, draft, json);
        EntityTable table = Table(shape.Name);
        if (table.Find(record.Key) is not null)
        {
            throw new SimulationException($"There is a {shape.Name} '{record.Key}' already.");
        }

        Publish(table.Added(record));
        Tell(shape, record, RecordChangeKind.Created, CounterGroup.Created);
        AddLevels(shape, record);
        return record;
    }

    private StoredRecord Replace(RecordShape shape, StoredRecord old, Draft draft)
    {
        if (shape.Modified is { } modified)
        {
            MemberPath.Write(
                draft.Json,
                modified,
                MomentText.Node(
                    draft.Updated,
                    shape.Member(modified)?.Type ?? FieldType.Datetime,
                    shape.Member(modified)?.Format ?? MomentFormat.Iso,
                    world.Zone
                )
            );
        }

        StoredRecord record = old with
        {
            Modified = draft.Updated,
            Json = JsonBytes.Frozen(draft.Json),
        };
        Publish(Table(shape.Name).Replaced(record));
        Tell(shape, record, RecordChangeKind.Updated, CounterGroup.Updated);
        return record;
    }

    private static StoredRecord Stored(RecordShape shape, Draft draft, JsonObject json) =>
        new(RecordKey.Of(shape, json), draft.Number, draft.Updated, JsonBytes.Frozen(json));

    private void Publish(EntityTable table) =>
        Volatile.Write(ref tables, tables.SetItem(table.Shape.Name, table));

    private void Tell(RecordShape shape, StoredRecord record, RecordChangeKind kind, string counter)
    {
        counters.Count(counter, shape.Name);
        Changed(new RecordChange(shape.Name, record.Key, kind, record.Json));
    }
}
