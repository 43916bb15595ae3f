using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>One record of an entity as the platform would hand it out.</summary>
internal static class SampleRecord
{
    public static JsonObject Of(Blueprint blueprint, Entity entity)
    {
        JsonObject record = [];
        SampleValue values = new(blueprint, entity, null);
        Fill(record, entity.Key, SampleKeys.Of(blueprint, entity.Name));
        Fill(record, entity.Fields.Where(field => !IsInsideList(field)), values);
        foreach (ChildEntity child in entity.Children)
        {
            JsonObject one = child.IsInParent ? record : [];
            Fill(one, blueprint, entity, child);
            if (!child.IsInParent)
            {
                SamplePath.Write(record, child.Path, child.Single ? one : new JsonArray(one));
            }

            AddOptions(record, child.Options);
        }

        Fill(record, entity.Fields.Where(IsInsideList), values);
        AddRates(record, entity);
        return record;
    }

    private static void Fill(
        JsonObject record,
        Blueprint blueprint,
        Entity entity,
        ChildEntity child
    )
    {
        if (child.Only is { } only)
        {
            SamplePath.Write(record, only.Path, only.Values[0]);
        }

        // A line may be named by what it refers to.
        if (
            !child.Fields.Any(field =>
                IsReference(field) && child.Key.External.Contains(field.External)
            )
        )
        {
            Fill(record, child.Key, SampleKeys.Of(blueprint, child.Name));
        }

        FillOptionValues(record, child.Options);
        Fill(record, child.Fields, new SampleValue(blueprint, entity, child));
    }

    private static bool IsReference(FieldMapping field) => field.Type == FieldType.Reference;

    private static bool IsInsideList(FieldMapping field) =>
        field.External.Contains('[', StringComparison.Ordinal);

    private static void Fill(JsonObject record, EntityKey key, JsonNode value)
    {
        foreach (string member in key.External)
        {
            SamplePath.Write(record, member, value.DeepClone());
        }
    }

    private static void Fill(
        JsonObject record,
        IEnumerable<FieldMapping> fields,
        SampleValue values
    )
    {
        foreach (FieldMapping field in fields.Where(field => !field.Virtual))
        {
            SamplePath.Write(record, field.External, values.Of(field));
        }
    }

    // Taxes that lines only name stand in a list of the order.
    private static void AddRates(JsonObject record, Entity entity)
    {
        foreach (ChildEntity child in entity.Children)
        {
            FieldMapping? taxes = child.Fields.FirstOrDefault(field => field.Rates is not null);
            if (taxes is not null && SampleTaxes.Of(taxes, child) is JsonArray { Count: > 0 } list)
            {
                JsonObject rate = list[0]!.DeepClone().AsObject();
                rate[taxes.RatesKey ?? taxes.RateKey ?? "id"] = 1m;
                record[taxes.Rates!] = new JsonArray(rate);
            }
        }
    }

    // A product without options: the platform shows that as one option with a value of its own.
    private static void AddOptions(JsonObject record, VariantOptions? options)
    {
        if (options?.Path is not { } path)
        {
            return;
        }

        JsonArray list = [];
        if (options.None is { } none)
        {
            JsonObject option = [];
            SamplePath.Write(option, options.Name, "Title");
            SamplePath.Write(option, options.Values, new JsonArray(JsonValue.Create(none)));
            list.Add((JsonNode)option);
        }

        SamplePath.Write(record, path, list);
    }

    private static void FillOptionValues(JsonObject variant, VariantOptions? options)
    {
        if (options?.List is { } list)
        {
            SamplePath.Write(variant, list, new JsonArray());
        }

        foreach ((int index, string member) in (options?.ValueFields ?? []).Index())
        {
            SamplePath.Write(variant, member, index == 0 ? options!.None : null);
        }
    }
}
