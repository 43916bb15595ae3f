using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;

namespace Bindery.Simulation.Sampling;

/// <summary>A product's list of options, always what its variants say.</summary>
internal static class OptionList
{
    private const string OnlyName = "Title";

    public static ImmutableArray<string> Names(JsonObject product, VariantOptions? shape) =>
        shape?.Path is null
            ? []
            :
            [
                .. (MemberPath.Read(product, shape.Path) as JsonArray ?? [])
                    .Select(option => Scalar.Text(MemberPath.Read(option, shape.Name)))
                    .Where(name => name is not null)
                    .Select(name => name!),
            ];

    /// <param name="product">Its children must be there.</param>
    /// <param name="child">The variants.</param>
    /// <param name="names">In order; those that lack are numbered.</param>
    public static void Write(JsonObject product, ChildShape child, ImmutableArray<string> names)
    {
        if (child.Options is not { Path: { } path } shape)
        {
            return;
        }

        JsonArray options = [];
        foreach ((int at, string field) in shape.ValueFields.Index())
        {
            string[] values = Values(product, child, field);
            if (values.Length > 0)
            {
                options.Add((JsonNode)Option(shape, NameOf(names, at), values));
            }
        }

        MemberPath.Write(product, path, options);
    }

    public static void WriteValues(
        JsonObject variant,
        ChildShape child,
        ImmutableArray<string> values
    )
    {
        if (child.Options is { List: { } list } shape)
        {
            JsonArray options = new([
                .. values.Select((value, at) => Chosen(shape, OptionPlan.NameOf(at), value)),
            ]);
            MemberPath.Write(variant, list, options);
        }

        foreach ((int at, string field) in (child.Options?.ValueFields ?? []).Index())
        {
            MemberPath.Write(variant, field, at < values.Length ? values[at] : null);
        }
    }

    private static string[] Values(JsonObject product, ChildShape child, string field) =>
        [
            .. (MemberPath.Read(product, child.Path) as JsonArray ?? [])
                .Select(variant => Scalar.Text(MemberPath.Read(variant, field)))
                .Where(value => value is not null)
                .Select(value => value!)
                .Distinct(StringComparer.Ordinal),
        ];

    private static JsonObject Chosen(VariantOptions shape, string name, string value)
    {
        JsonObject option = [];
        MemberPath.Write(option, shape.Name, name);
        MemberPath.Write(option, shape.Values, value);
        return option;
    }

    private static JsonObject Option(VariantOptions shape, string name, string[] values) =>
        new()
        {
            [shape.Name] = name,
            [shape.Values] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]),
        };

    private static string NameOf(ImmutableArray<string> names, int at) =>
        at < names.Length ? names[at]
        : at == 0 ? OnlyName
        : $"Option {at + 1}";
}
