using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis.Reading;

/// <summary>Odoo records with one key that are bound to several outside ids of one backend.</summary>
internal static class TwinRecords
{
    private const int MostKeys = 10;

    /// <summary>Fields that people know a record by, where the model has such a field.</summary>
    private static readonly ImmutableDictionary<string, string> Keys = ImmutableDictionary
        .Create<string, string>(StringComparer.Ordinal)
        .Add("product.product", "default_code")
        .Add("product.template", "default_code");

    public static async Task<ImmutableArray<TwinFact>> ReadAsync(
        OdooTables tables,
        BindingModel model,
        CancellationToken cancellation
    )
    {
        if (!Keys.TryGetValue(model.OdooModel, out string? key))
        {
            return [];
        }

        ImmutableArray<OdooRecord> keys = await tables.GroupsAsync(
            model.OdooModel,
            Domain.Where(key, "!=", false),
            [key],
            cancellation,
            limit: MostKeys,
            withArchived: false
        );
        string[] twins =
        [
            .. keys.Where(row => row.Number("total") > 1).Select(row => row.Text(key)),
        ];
        return twins.Length == 0 ? [] : await BoundAsync(tables, model, key, twins, cancellation);
    }

    private static async Task<ImmutableArray<TwinFact>> BoundAsync(
        OdooTables tables,
        BindingModel model,
        string key,
        string[] values,
        CancellationToken cancellation
    )
    {
        JsonArray domain = Domain.Where("odoo_id." + key, "in", Domain.List(values));
        ImmutableArray<OdooRecord> rows = await tables.RowsAsync(
            model.Model,
            domain,
            ["external_id", "backend_id", key],
            cancellation
        );
        return
        [
            .. rows.Where(row => row.Text("external_id").Length > 0)
                .GroupBy(row => (Key: row.Text(key), Backend: row.LinkName("backend_id")))
                .Where(twins => twins.DistinctBy(row => row.Text("external_id")).Count() > 1)
                .Select(twins => new TwinFact(
                    twins.Key.Key,
                    twins.Count(),
                    $"outside ids {string.Join(", ", twins.Select(row => row.Text("external_id")))}"
                )),
        ];
    }
}
