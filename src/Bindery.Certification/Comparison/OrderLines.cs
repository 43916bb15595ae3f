using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Certification.Comparison;

/// <summary>The lines of all orders here, asked order by order.</summary>
internal sealed record OrderLines(
    ImmutableArray<ChildLines> Children,
    string KeyField,
    ILookup<int, JsonObject> ByOrder,
    ImmutableDictionary<string, int> Variants,
    OdooLookups Lookups
)
{
    private const decimal Cent = 0.01m;

    public IEnumerable<FieldDifference> Differences(RecordPair order)
    {
        HashSet<int> seen = [];
        List<FieldDifference> differences = [];
        foreach (ChildLines child in Children)
        {
            foreach ((string key, JsonObject line) in Named(order, child))
            {
                differences.AddRange(OfLine(order, child, key, line, seen));
            }
        }

        JsonObject[] others =
        [
            .. ByOrder[order.Here.OdooId].Where(line => !seen.Contains((int)line["id"]!)),
        ];
        differences.AddRange(OfFurther(order, others));
        return differences;
    }

    /// <summary>Each line's tax may be rounded to another cent than the platform's.</summary>
    public IEnumerable<FieldDifference> TotalDifferences(Entity entity, RecordPair order)
    {
        string? path = entity
            .Fields.FirstOrDefault(field =>
                field.Odoo == entity.Totals?.Total && field.Odoo is not null
            )
            ?.External;
        if (path is null)
        {
            yield break;
        }

        decimal there = Number(PayloadPath.Text(order.There, path));
        decimal here = Number(PayloadPath.Scalar(order.Here.Values["amount_total"]));
        if (Math.Abs(there - here) > Cent * ByOrder[order.Here.OdooId].Count())
        {
            yield return Difference(order, "amount_total", Text(there), Text(here));
        }
    }

    private IEnumerable<FieldDifference> OfLine(
        RecordPair order,
        ChildLines child,
        string key,
        JsonObject line,
        HashSet<int> seen
    )
    {
        JsonObject[] here =
        [
            .. ByOrder[order.Here.OdooId]
                .Where(one => !seen.Contains((int)one["id"]!) && Names(one, key)),
        ];
        if (here.Length != 1)
        {
            return
            [
                Difference(order, $"lines for {child.Child.Name} {key}", "1", Text(here.Length)),
            ];
        }

        seen.Add((int)here[0]["id"]!);
        return
        [
            .. child.Fields.Differences(
                child.Child.Name,
                $"{order.ExternalId}/{key}",
                line,
                here[0]
            ),
            .. OfProduct(order, child, line, here[0]),
            .. OfTaxes(order, child, line, here[0]),
            .. LineTaxAmount.Differences(order, child, line, here[0]),
        ];
    }

    private IEnumerable<FieldDifference> OfProduct(
        RecordPair order,
        ChildLines child,
        JsonObject there,
        JsonObject here
    )
    {
        string key = child.Product is { } product ? PayloadPath.Text(there, product.External) : "";
        int id = here["product_id"] is JsonArray { Count: 2 } pair ? (int)pair[0]! : 0;
        if (Variants.TryGetValue(key, out int expected) && expected != id)
        {
            yield return Difference(
                order,
                "order_line.product_id",
                $"variant {key}",
                $"product {id}"
            );
        }
    }

    private IEnumerable<FieldDifference> OfTaxes(
        RecordPair order,
        ChildLines child,
        JsonObject there,
        JsonObject here
    )
    {
        if (child.Taxes is not { } taxes)
        {
            yield break;
        }

        string expected = string.Join(
            ", ",
            TaxesThere.Of(taxes, order.There, there).Order(StringComparer.Ordinal)
        );
        string actual = string.Join(
            ", ",
            here["tax_id"]!
                .AsArray()
                .Select(id => Lookups.Taxes[(int)id!])
                .Order(StringComparer.Ordinal)
        );
        if (expected != actual)
        {
            yield return Difference(order, "order_line.tax_id", expected, actual);
        }
    }

    private IEnumerable<FieldDifference> OfFurther(RecordPair order, JsonObject[] others)
    {
        decimal there = Children.Sum(child => Items(order, child).Sum(child.Further));
        decimal here = others.Sum(line =>
            Number(PayloadPath.Scalar(line["price_unit"]))
            * Number(PayloadPath.Scalar(line["product_uom_qty"]))
        );
        if (Math.Abs(there - here) >= Cent)
        {
            yield return Difference(order, "discount and charge lines", Text(there), Text(here));
        }
    }

    private static IEnumerable<JsonObject> Items(RecordPair order, ChildLines child) =>
        RecordsIn
            .Of(order.There, child.Child.Path, child.Child.Only)
            .Where(line => !child.Child.Single || !CostsNothing(child.Child, line));

    private static bool CostsNothing(ChildEntity child, JsonObject line) =>
        child.Price is { } price && Number(PayloadPath.Text(line, price.External)) == 0;

    /// <summary>Lines with their keys; the second of one key is numbered, as in <c>17/2</c>.</summary>
    private static IEnumerable<(string Key, JsonObject Line)> Named(
        RecordPair order,
        ChildLines child
    ) =>
        from line in Items(order, child)
        group line by child.Child.Single
            ? child.Child.Name
            : PayloadPath.Text(line, child.Child.Key.External[0]) into same
        from numbered in same.Select(
            (line, at) => (at == 0 ? same.Key : $"{same.Key}/{at + 1}", line)
        )
        select numbered;

    /// <summary>The key itself, or with a word before it that keeps two kinds of lines apart.</summary>
    private bool Names(JsonObject line, string key)
    {
        string id = PayloadPath.Scalar(line[KeyField]);
        return id == key
            || (
                id.EndsWith(key, StringComparison.Ordinal)
                && !char.IsAsciiLetterOrDigit(id[^(key.Length + 1)])
                && !id.EndsWith("/discount", StringComparison.OrdinalIgnoreCase)
            );
    }

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : 0;

    private static string Text(decimal number) =>
        number.ToString("0.######", CultureInfo.InvariantCulture);

    private static FieldDifference Difference(
        RecordPair order,
        string field,
        string there,
        string here
    ) => new("order", order.ExternalId, field, there, here);
}
