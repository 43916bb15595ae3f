using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Schemas;

internal static class SchemaReading
{
    // A record of more members, or of more layers of allOf, isn't mapped by hand either.
    private const int MostProperties = 400;
    private const int Deepest = 12;

    public static SchemaView Of(IOpenApiSchema schema) =>
        Of(schema, 0) with
        {
            Name = (schema as OpenApiSchemaReference)?.Reference?.Id ?? "",
        };

    private static SchemaView Of(IOpenApiSchema schema, int depth)
    {
        if (!LeadsSomewhere(schema))
        {
            return new SchemaView();
        }

        SchemaView own = Own(schema);
        if (depth > Deepest)
        {
            return own;
        }

        SchemaView merged = (schema.AllOf ?? [])
            .Where(part => part is not null)
            .Aggregate(own, (view, part) => Merged(view, Of(part, depth + 1)));
        return Alternative(schema, depth) is { } chosen ? Merged(merged, chosen) : merged;
    }

    /// <summary>A reference to itself, to nothing or to another document says nothing.</summary>
    private static bool LeadsSomewhere(IOpenApiSchema schema)
    {
        try
        {
            return schema is not OpenApiSchemaReference reference
                || reference.RecursiveTarget is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static SchemaView? Alternative(IOpenApiSchema schema, int depth)
    {
        ImmutableArray<IOpenApiSchema> alternatives =
        [
            .. (schema.OneOf is { Count: > 0 } one ? one : schema.AnyOf ?? []).Where(part =>
                part is not null
            ),
        ];
        if (alternatives.IsEmpty)
        {
            return null;
        }

        ImmutableArray<SchemaView> views =
        [
            .. alternatives.Take(MostProperties).Select(part => Of(part, depth + 1)),
        ];
        SchemaView? chosen =
            views.FirstOrDefault(view => view.Kind is SchemaKind.Object or SchemaKind.List)
            ?? views.FirstOrDefault(view => view.Kind is not SchemaKind.Unknown);
        bool isNullable = alternatives.Any(part => part.Type is JsonSchemaType.Null);
        return isNullable ? (chosen ?? new SchemaView()) with { IsNullable = true } : chosen;
    }

    private static SchemaView Own(IOpenApiSchema schema) =>
        new()
        {
            Kind = KindOf(schema),
            Format = schema.Format ?? "",
            Description = schema.Description ?? "",
            IsNullable = schema.Type is { } type && type.HasFlag(JsonSchemaType.Null),
            IsReadOnly = schema.ReadOnly,
            IsWriteOnly = schema.WriteOnly,
            MaximumLength = schema.MaxLength is > 0 ? schema.MaxLength : null,
            Maximum = Whole(schema.Maximum),
            Minimum = Whole(schema.Minimum),
            Looks = $"{Example(schema)} {schema.Pattern}",
            Default = Whole(
                schema.Default is JsonValue value && value.GetValueKind() == JsonValueKind.Number
                    ? value.ToJsonString()
                    : null
            ),
            Choices = Choices(schema),
            Properties =
            [
                .. (schema.Properties ?? ImmutableDictionary<string, IOpenApiSchema>.Empty)
                    .Where(property => property.Value is not null)
                    .Take(MostProperties)
                    .Select(property => (property.Key, property.Value)),
            ],
            Required = [.. schema.Required ?? ImmutableHashSet<string>.Empty],
            Items = schema.Items,
        };

#pragma warning disable CS0618 // Documents of OpenAPI 3.0 have this one, and not its successor.
    private static JsonNode? Example(IOpenApiSchema schema) =>
        schema.Example ?? schema.Examples?.FirstOrDefault();
#pragma warning restore CS0618

    private static SchemaKind KindOf(IOpenApiSchema schema) =>
        (schema.Type & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.String => SchemaKind.Text,
            JsonSchemaType.Integer => SchemaKind.Whole,
            JsonSchemaType.Number or JsonSchemaType.Number | JsonSchemaType.Integer =>
                SchemaKind.Number,
            JsonSchemaType.Boolean => SchemaKind.Boolean,
            JsonSchemaType.Object => SchemaKind.Object,
            JsonSchemaType.Array => SchemaKind.List,
            { } several when several.HasFlag(JsonSchemaType.String) => SchemaKind.Text,
            _ when schema.Properties is { Count: > 0 } => SchemaKind.Object,
            _ when schema.Items is not null => SchemaKind.List,
            _ => SchemaKind.Unknown,
        };

    private static ImmutableArray<string> Choices(IOpenApiSchema schema) =>
        [
            .. (schema.Enum ?? [])
                .OfType<JsonValue>()
                .Where(value => value.GetValueKind() == JsonValueKind.String)
                .Select(value => value.GetValue<string>())
                .Distinct(StringComparer.Ordinal),
        ];

    private static int? Whole(string? number) =>
        int.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out int whole)
            ? whole
            : null;

    private static SchemaView Merged(SchemaView first, SchemaView second) =>
        first with
        {
            Kind = first.Kind is SchemaKind.Unknown ? second.Kind : first.Kind,
            Format = first.Format.Length > 0 ? first.Format : second.Format,
            Description = first.Description.Length > 0 ? first.Description : second.Description,
            IsNullable = first.IsNullable || second.IsNullable,
            IsReadOnly = first.IsReadOnly || second.IsReadOnly,
            IsWriteOnly = first.IsWriteOnly || second.IsWriteOnly,
            MaximumLength = first.MaximumLength ?? second.MaximumLength,
            Maximum = first.Maximum ?? second.Maximum,
            Minimum = first.Minimum ?? second.Minimum,
            Default = first.Default ?? second.Default,
            Looks = first.Looks.Length > 1 ? first.Looks : second.Looks,
            Choices = first.Choices.IsEmpty ? second.Choices : first.Choices,
            Properties =
            [
                .. first.Properties.Concat(second.Properties).DistinctBy(property => property.Name),
            ],
            Required = first.Required.Union(second.Required),
            Items = first.Items ?? second.Items,
        };
}
