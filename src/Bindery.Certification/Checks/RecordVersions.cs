using System.Collections.Immutable;
using Bindery.Certification.Database;

namespace Bindery.Certification.Checks;

/// <summary>When which row was last written: two readings say what happened in between.</summary>
internal sealed record RecordVersions(ImmutableDictionary<string, string> Rows)
{
    /// <summary>Bindings and Odoo records of all imported entities and their children.</summary>
    public static async Task<RecordVersions> ReadAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ImmutableDictionary<string, string>.Builder rows = ImmutableDictionary.CreateBuilder<
            string,
            string
        >();
        DatabaseSession session = context.Database.Session;
        foreach (string table in Tables(context).Distinct(StringComparer.Ordinal))
        {
            // xmin changes with every UPDATE, also one that a program hides from write_date.
            ImmutableArray<ImmutableArray<string>> read = await session.RowsAsync(
                $"SELECT id, COALESCE(write_date::text, '') || ' ' || xmin::text FROM \"{table}\"",
                [],
                cancellation
            );
            foreach (ImmutableArray<string> row in read)
            {
                rows[$"{table} {row[0]}"] = row[1];
            }
        }

        return new RecordVersions(rows.ToImmutable());
    }

    public IEnumerable<string> NewSince(RecordVersions before) =>
        Rows.Keys.Where(key => !before.Rows.ContainsKey(key));

    public IEnumerable<string> ChangedSince(RecordVersions before) =>
        Rows.Where(row => before.Rows.TryGetValue(row.Key, out string? old) && old != row.Value)
            .Select(row => row.Key);

    public IEnumerable<string> GoneSince(RecordVersions before) =>
        before.Rows.Keys.Where(key => !Rows.ContainsKey(key));

    private static IEnumerable<string> Tables(CertificationContext context) =>
        from entity in context.ImportedEntities
        from table in (string[])
            [
                Table(context.Names.Of(entity).BindingModel),
                Table(entity.OdooModel),
                .. entity.Children.SelectMany(child =>
                    child.OdooField is null
                        ? [Table(context.Names.Of(child).BindingModel), Table(child.OdooModel)]
                        : new[] { Table(child.OdooModel) }
                ),
            ]
        select table;

    private static string Table(string model) => model.Replace('.', '_');
}
