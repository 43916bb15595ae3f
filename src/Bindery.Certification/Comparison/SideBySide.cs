using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;

namespace Bindery.Certification.Comparison;

/// <summary>The platform's records and Odoo's, compared without asking the module under test.</summary>
internal sealed class SideBySide(
    OdooClient odoo,
    OutsidePlatform platform,
    Blueprint blueprint,
    ConnectorBackend backend
)
{
    private static readonly ImmutableArray<IDetailComparer> Details =
    [
        new VariantComparer(),
        new OrderComparer(),
        new DocumentComparer(),
    ];
    private OdooLookups? lookups;

    public OdooClient Odoo => odoo;

    public Blueprint Blueprint => blueprint;

    public ConnectorBackend Backend => backend;

    public async Task<OdooLookups> LookupsAsync(CancellationToken cancellation) =>
        lookups ??= (await OdooLookups.ReadAsync(odoo, cancellation)) with { Zone = Zone() };

    private TimeZoneInfo Zone() =>
        blueprint.Timezone is { } setting
            ? TimeZoneInfo.FindSystemTimeZoneById(platform.Settings[setting])
            : TimeZoneInfo.Utc;

    /// <summary>Every record of an entity.</summary>
    public Task<EntityComparison> CompareAsync(Entity entity, CancellationToken cancellation) =>
        CompareAsync(entity, platform.Records(entity), cancellation);

    /// <summary>The records given; bindings of others are unknown only when all are given.</summary>
    public async Task<EntityComparison> CompareAsync(
        Entity entity,
        ImmutableArray<PlatformRecord> there,
        CancellationToken cancellation
    )
    {
        string model = backend.Names.Of(entity).BindingModel;
        MappedFields fields = await FieldsAsync(
            model,
            entity.Fields.Where(field => field.Direction != Direction.Export),
            cancellation
        );
        ImmutableArray<string> more = MoreFields(entity);
        ImmutableArray<BoundRecord> here = await BoundAsync(
            model,
            [.. fields.Names, .. more],
            cancellation
        );
        ImmutableArray<RecordPair> pairs = Pair(there, here);
        SettledOrders settled = new(entity, platform);
        return new EntityComparison
        {
            Entity = entity.Plural,
            Compared = pairs.Length,
            FieldsCompared = pairs.Length * fields.Count,
            Missing =
            [
                .. there
                    .Select(record => record.Key)
                    .Except(here.Select(record => record.ExternalId)),
            ],
            Twice = Twice(here),
            Unknown =
            [
                .. here.Select(record => record.ExternalId)
                    .Except(platform.Records(entity).Select(record => record.Key))
                    .Where(id => id.Length > 0),
            ],
            Differences =
            [
                .. pairs.SelectMany(pair =>
                    settled.Has(pair)
                        ? settled.Of(pair, DifferencesOf(entity, fields, pair))
                        : DifferencesOf(entity, fields, pair)
                ),
                .. await DetailsAsync(
                    entity,
                    [.. pairs.Where(pair => !settled.Has(pair))],
                    cancellation
                ),
            ],
        };
    }

    /// <summary>All bindings of a model on this backend, archived ones too.</summary>
    public async Task<ImmutableArray<BoundRecord>> BoundAsync(
        string model,
        ImmutableArray<string> fields,
        CancellationToken cancellation
    )
    {
        JsonArray domain = new(new JsonArray("backend_id", "=", backend.Id));
        ImmutableArray<string> all = [.. fields.Union(["external_id", "odoo_id"])];
        return
        [
            .. (await odoo.SearchReadAsync(model, domain, all, cancellation)).Select(
                values => new BoundRecord(values)
            ),
        ];
    }

    public async Task<MappedFields> FieldsAsync(
        string model,
        IEnumerable<FieldMapping> mappings,
        CancellationToken cancellation
    ) =>
        new(
            mappings,
            await OdooField.OfAsync(odoo, model, cancellation),
            await LookupsAsync(cancellation)
        );

    private static IEnumerable<FieldDifference> DifferencesOf(
        Entity entity,
        MappedFields fields,
        RecordPair pair
    )
    {
        IEnumerable<FieldDifference> differences = fields.Differences(
            entity.Name,
            pair.ExternalId,
            pair.There,
            pair.Here.Values
        );
        return entity.Kind == EntityKind.Customer
            ? BorrowedAddress.Without(differences)
            : differences;
    }

    private static ImmutableArray<string> MoreFields(Entity entity) =>
        entity.Kind switch
        {
            EntityKind.Order => [.. OrderComparer.Fields, .. SettledOrders.Fields],
            EntityKind.Document => DocumentComparer.Fields(entity),
            _ => [],
        };

    private static ImmutableArray<RecordPair> Pair(
        ImmutableArray<PlatformRecord> there,
        ImmutableArray<BoundRecord> here
    )
    {
        ILookup<string, BoundRecord> byId = here.ToLookup(record => record.ExternalId);
        return
        [
            .. from record in there
            where byId.Contains(record.Key)
            select new RecordPair(record.Key, record.Payload, byId[record.Key].First()),
        ];
    }

    private static ImmutableArray<string> Twice(ImmutableArray<BoundRecord> here) =>
        [
            .. here.GroupBy(record => record.ExternalId)
                .Where(group => group.Key.Length > 0 && group.Count() > 1)
                .Select(group => group.Key),
            .. here.GroupBy(record => record.OdooId)
                .Where(group => group.Count() > 1)
                .Select(group => string.Join(" and ", group.Select(record => record.ExternalId))),
        ];

    private async Task<ImmutableArray<FieldDifference>> DetailsAsync(
        Entity entity,
        ImmutableArray<RecordPair> pairs,
        CancellationToken cancellation
    )
    {
        IDetailComparer? details = Details.FirstOrDefault(comparer => comparer.Kind == entity.Kind);
        return details is null ? [] : await details.CompareAsync(this, entity, pairs, cancellation);
    }
}
