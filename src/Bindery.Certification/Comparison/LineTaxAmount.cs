using System.Globalization;
using System.Text.Json.Nodes;

namespace Bindery.Certification.Comparison;

/// <summary>What a line's tax comes to, where the platform tells that and no rate.</summary>
internal static class LineTaxAmount
{
    private const decimal Cent = 0.01m;

    public static IEnumerable<FieldDifference> Differences(
        RecordPair order,
        ChildLines child,
        JsonObject there,
        JsonObject here
    )
    {
        decimal priced = child.Priced(there);
        if (child.TaxAmount is not { } taxes || priced == 0)
        {
            yield break;
        }

        // A discount has its part of the tax in a line of its own.
        decimal expected = ChildLines.Amount(taxes, there);
        decimal actual = Tax(here) * child.Taxed(there) / priced;
        if (Math.Abs(expected - actual) > Cent)
        {
            yield return new FieldDifference(
                "order",
                order.ExternalId,
                "order_line.price_tax",
                Text(expected),
                Text(actual)
            );
        }
    }

    private static decimal Tax(JsonObject line) =>
        decimal.Parse(
            PayloadPath.Scalar(line["price_tax"]),
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        );

    private static string Text(decimal number) =>
        number.ToString("0.######", CultureInfo.InvariantCulture);
}
