using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Database;

namespace Bindery.Certification.Checks;

/// <summary>The state of each binding together with its Odoo record, by external id.</summary>
internal sealed record BindingVersions(
    ImmutableDictionary<string, ImmutableDictionary<string, string>> ByEntity
)
{
    public static async Task<BindingVersions> ReadAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Builder byEntity =
            ImmutableDictionary.CreateBuilder<string, ImmutableDictionary<string, string>>();
        foreach (Entity entity in context.ImportedEntities)
        {
            byEntity[entity.Name] = await OfAsync(context, entity, cancellation);
        }

        return new BindingVersions(byEntity.ToImmutable());
    }

    /// <summary>External ids whose binding or Odoo record was written.</summary>
    public ImmutableHashSet<string> ChangedSince(BindingVersions before, Entity entity) =>
        [
            .. ByEntity[entity.Name]
                .Where(row =>
                    before.ByEntity[entity.Name].GetValueOrDefault(row.Key, "") != row.Value
                )
                .Select(row => row.Key),
        ];

    private static async Task<ImmutableDictionary<string, string>> OfAsync(
        CertificationContext context,
        Entity entity,
        CancellationToken cancellation
    )
    {
        DatabaseSession session = context.Database.Session;
        string binding = context.Names.Of(entity).BindingModel.Replace('.', '_');
        string odoo = entity.OdooModel.Replace('.', '_');
        return (
            await session.RowsAsync(
                $"SELECT b.external_id, b.xmin::text || ' ' || o.xmin::text FROM \"{binding}\" b JOIN \"{odoo}\" o ON o.id = b.odoo_id WHERE b.external_id IS NOT NULL",
                [],
                cancellation
            )
        )
            .DistinctBy(row => row[0], StringComparer.Ordinal)
            .ToImmutableDictionary(row => row[0], row => row[1]);
    }
}
