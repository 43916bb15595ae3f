using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>One charge beside a line's price, of the first kind that makes it dearer.</summary>
internal static class SampleCharges
{
    public static JsonArray Of(FieldMapping field)
    {
        JsonObject charge = [];
        SamplePath.Write(charge, field.Title!, Kind(field));
        SamplePath.Write(
            charge,
            field.Amount!,
            OrderFigures.Charge.ToString("0.00", CultureInfo.InvariantCulture)
        );
        return new JsonArray(charge);
    }

    private static string Kind(FieldMapping field) =>
        field.Values.First(value => value.Value is not ChargeKind.Discount).Name;
}
