using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison;

/// <summary>All variants here, asked product by product.</summary>
internal sealed record VariantSet(
    ChildEntity Child,
    MappedFields Fields,
    ILookup<string, BoundRecord> ByExternalId,
    ILookup<int, BoundRecord> ByTemplate,
    ILookup<int, string> Attributes
)
{
    public static string Option(string name, string value) =>
        $"{Canonical.Text(name)}: {Canonical.Text(value)}";

    public IEnumerable<FieldDifference> Differences(RecordPair product)
    {
        JsonObject[] there =
        [
            .. (
                PayloadPath.Read(product.There, Child.Path) as JsonArray ?? []
            ).OfType<JsonObject>(),
        ];
        there = there.Length == 0 && Child.Itself ? [product.There] : there;
        int here = ByTemplate[product.Here.OdooId].Count();
        if (here != there.Length)
        {
            yield return new FieldDifference(
                "product",
                product.ExternalId,
                "number of variants",
                $"{there.Length}",
                $"{here}"
            );
        }

        foreach (FieldDifference difference in there.SelectMany(variant => OfOne(product, variant)))
        {
            yield return difference;
        }
    }

    private IEnumerable<FieldDifference> OfOne(RecordPair product, JsonObject variant)
    {
        string id = PayloadPath.Text(variant, Child.Key.External[0]);
        BoundRecord[] bound = [.. ByExternalId[id]];
        if (bound.Length != 1)
        {
            return
            [
                new FieldDifference(Child.Name, id, "number of bindings", "1", $"{bound.Length}"),
            ];
        }

        string there = string.Join(
            ", ",
            Options(product.There, variant).Order(StringComparer.Ordinal)
        );
        string here = string.Join(", ", Attributes[bound[0].OdooId].Order(StringComparer.Ordinal));
        IEnumerable<FieldDifference> fields = Fields.Differences(
            Child.Name,
            id,
            variant,
            bound[0].Values
        );
        return there == here
            ? fields
            : fields.Append(new FieldDifference(Child.Name, id, "attribute values", there, here));
    }

    private IEnumerable<string> Options(JsonObject product, JsonObject variant)
    {
        if (Child.Options is not { } options)
        {
            yield break;
        }

        if (options.List is { } list)
        {
            foreach (JsonNode? option in PayloadPath.Read(variant, list) as JsonArray ?? [])
            {
                yield return Option(
                    PayloadPath.Text(option, options.Name),
                    PayloadPath.Text(option, options.Values)
                );
            }

            yield break;
        }

        JsonArray names = PayloadPath.Read(product, options.Path ?? "") as JsonArray ?? [];
        for (int at = 0; at < Math.Min(names.Count, options.ValueFields.Length); at++)
        {
            string value = PayloadPath.Text(variant, options.ValueFields[at]);
            if (value.Length > 0 && value != options.None)
            {
                yield return Option(PayloadPath.Text(names[at], options.Name), value);
            }
        }
    }
}
