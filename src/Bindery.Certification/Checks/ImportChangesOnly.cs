using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Comparison;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class ImportChangesOnly : ICheck
{
    public string Id => "import-changes-only";

    public string Title => "After changes there, exactly those records change here";

    public ImmutableArray<string> Needs => ["import-complete"];

    public string? WhyNotFor(Blueprint blueprint) => new ImportComplete().WhyNotFor(blueprint);

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        OutsidePlatform platform = await context.PlatformAsync(cancellation);
        ImmutableDictionary<Entity, ImmutableHashSet<string>> changed = Change(context, platform);
        BindingVersions before = await BindingVersions.ReadAsync(context, cancellation);
        List<Finding> findings =
        [
            .. await this.SyncAsync(
                context,
                backend => backend.SyncAllAsync(cancellation),
                cancellation
            ),
        ];
        BindingVersions after = await BindingVersions.ReadAsync(context, cancellation);
        SideBySide sides = await context.CompareAsync(cancellation);
        foreach ((Entity entity, ImmutableHashSet<string> keys) in changed)
        {
            ImmutableHashSet<string> here = after.ChangedSince(before, entity);
            findings.AddRange(
                Found(entity, keys, here.Except(CarriedAlong(entity, platform, changed)))
            );
            EntityComparison comparison = await sides.CompareAsync(entity, cancellation);
            findings.AddRange(this.FindingsFrom(comparison));
        }

        return CheckOutcome.Of(
            [.. findings],
            [.. changed.Select(one => $"{one.Value.Count} {one.Key.Plural} changed there")]
        );
    }

    /// <summary>The number of changes is spread over the entities.</summary>
    private static ImmutableDictionary<Entity, ImmutableHashSet<string>> Change(
        CertificationContext context,
        OutsidePlatform platform
    )
    {
        int entities = context.ImportedEntities.Length;
        int all = context.Options.Volume.Changed;
        return context
            .ImportedEntities.Select(
                (entity, at) =>
                    (
                        entity,
                        keys: platform.Change(
                            entity,
                            (all / entities) + (at < all % entities ? 1 : 0),
                            context.Options.Seed
                        )
                    )
            )
            .ToImmutableDictionary(one => one.entity, one => one.keys.ToImmutableHashSet());
    }

    /// <summary>
    /// Documents and contacts that refer to what was changed, and were not changed themselves: Odoo
    /// notes the new name of a customer on each of its invoices, and of a company on its contacts.
    /// </summary>
    private static IEnumerable<string> CarriedAlong(
        Entity entity,
        OutsidePlatform platform,
        ImmutableDictionary<Entity, ImmutableHashSet<string>> changed
    ) =>
        from record in platform.Records(entity)
        where !changed[entity].Contains(record.Key)
        where
            entity.Fields.Any(field =>
                field.Type == FieldType.Reference
                && (entity.Kind == EntityKind.Document || field.Odoo == "parent_id")
                && changed.Any(other =>
                    other.Key.Name == field.Entity
                    && other.Value.Contains(PayloadPath.Text(record.Payload, field.External))
                )
            )
        select record.Key;

    private IEnumerable<Finding> Found(
        Entity entity,
        ImmutableHashSet<string> there,
        ImmutableHashSet<string> here
    ) =>
        [
            .. there
                .Except(here)
                .Select(key => this.Error($"{entity.Name} {key} changed there and not here.")),
            .. here.Except(there)
                .Select(key => this.Error($"{entity.Name} {key} changed here and not there.")),
        ];
}
