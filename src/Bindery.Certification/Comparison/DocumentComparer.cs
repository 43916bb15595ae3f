using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison;

/// <summary>The lines of invoices and the like, and their totals.</summary>
internal sealed class DocumentComparer : IDetailComparer
{
    private const string Total = "amount_total";

    // Each line's tax may be rounded to another cent than the platform's.
    private const decimal Cent = 0.01m;

    public EntityKind Kind => EntityKind.Document;

    /// <summary>Read of each document beside its mapped fields.</summary>
    public static ImmutableArray<string> Fields(Entity entity) =>
        [
            .. Children(entity).Select(child => child.OdooField!).Distinct(),
            .. entity.Totals is null ? ImmutableArray<string>.Empty : [Total],
        ];

    public async Task<ImmutableArray<FieldDifference>> CompareAsync(
        SideBySide sides,
        Entity entity,
        ImmutableArray<RecordPair> pairs,
        CancellationToken cancellation
    )
    {
        List<FieldDifference> differences = [.. pairs.SelectMany(pair => OfTotal(entity, pair))];
        foreach (ChildEntity child in Children(entity))
        {
            DocumentLines lines = await LinesAsync(sides, child, pairs, cancellation);
            differences.AddRange(pairs.SelectMany(lines.Differences));
        }

        return [.. differences];
    }

    private static IEnumerable<ChildEntity> Children(Entity entity) =>
        entity.Children.Where(child => child.OdooField is not null);

    private static async Task<DocumentLines> LinesAsync(
        SideBySide sides,
        ChildEntity child,
        ImmutableArray<RecordPair> pairs,
        CancellationToken cancellation
    )
    {
        MappedFields fields = await sides.FieldsAsync(child.OdooModel, child.Fields, cancellation);
        string keyField = sides.Backend.Names.SnakePrefix + "_external_id";
        ChildLines lines = new(child, fields);
        JsonArray ids =
        [
            .. pairs.SelectMany(pair => DocumentLines.Ids(pair, child)).Select(id => (JsonNode)id),
        ];
        ImmutableArray<JsonObject> found = await sides.Odoo.SearchReadAsync(
            child.OdooModel,
            new JsonArray(new JsonArray("id", "in", ids)),
            [.. fields.Names.Append(keyField).Concat(TaxField(lines)).Distinct()],
            cancellation
        );
        return new DocumentLines(
            lines,
            keyField,
            found.ToImmutableDictionary(line => (int)line["id"]!),
            await sides.LookupsAsync(cancellation)
        );
    }

    private static IEnumerable<string> TaxField(ChildLines lines) =>
        lines.Taxes?.Odoo is { } field ? [field] : [];

    private static IEnumerable<FieldDifference> OfTotal(Entity entity, RecordPair pair)
    {
        FieldMapping? total = entity.Fields.FirstOrDefault(field =>
            field.Odoo is not null && field.Odoo == entity.Totals?.Total
        );
        if (total is null)
        {
            return [];
        }

        decimal there = Number(PayloadPath.Text(pair.There, total.External));
        decimal here = Number(PayloadPath.Scalar(pair.Here.Values[Total]));
        int lines = Children(entity).Sum(child => DocumentLines.Ids(pair, child).Count());
        return Math.Abs(there - here) <= Cent * lines
            ? []
            :
            [
                new FieldDifference(
                    entity.Name,
                    pair.ExternalId,
                    Total,
                    Canonical.Number(there, decimals: 2),
                    Canonical.Number(here, decimals: 2)
                ),
            ];
    }

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : 0;
}
