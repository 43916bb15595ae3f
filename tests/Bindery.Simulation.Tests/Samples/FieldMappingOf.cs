using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>Whether one member of a real record is what the blueprint says of it.</summary>
internal static class FieldMappingOf
{
    public static IEnumerable<string> Problems(Entity entity, FieldMapping field, JsonNode record)
    {
        if (field.Virtual)
        {
            return
                field.Guest is not null
                || field.Join.Concat(field.Fallback).Any(path => Read(record, path) is not null)
                ? []
                : [$"nothing to make {field.Odoo} of"];
        }

        if (Read(record, field.External) is not { } value || IsBlankNumber(field, value))
        {
            return IsOptional(field) ? [] : [$"no {field.External}, which isn't nullable"];
        }

        return Fits(entity, field, value)
            ? Unknown(field, value)
            : [$"{field.External} is {value.ToJsonString()}, which isn't {field.Type}"];
    }

    // An amount that nobody entered is an empty text on some platforms.
    private static bool IsBlankNumber(FieldMapping field, JsonNode value) =>
        field.Type == FieldType.Money && Scalar.Text(value) is "";

    // A path through a list or a member of a member may lead nowhere.
    private static bool IsOptional(FieldMapping field) =>
        field.Nullable
        || field.Type == FieldType.Parent
        || field.External.Contains('[', StringComparison.Ordinal);

    private static IEnumerable<string> Unknown(FieldMapping field, JsonNode value) =>
        field.Values.IsEmpty
        || field.Convert == Conversion.Charges
        || field.Values.Any(known => known.Name == Scalar.Text(value))
            ? []
            : [$"{field.External}: no value for {value.ToJsonString()}"];

    private static bool Fits(Entity entity, FieldMapping field, JsonNode value) =>
        (field.Type, value.GetValueKind()) switch
        {
            (FieldType.Integer, JsonValueKind.Number) => Scalar.Number(value) % 1 == 0,
            (FieldType.Decimal, JsonValueKind.Number) => true,
            (FieldType.Money, JsonValueKind.String) => Scalar.Number(value) is not null,
            (FieldType.Boolean, JsonValueKind.True or JsonValueKind.False) => true,
            (FieldType.String or FieldType.Html, JsonValueKind.String) => true,
            (FieldType.Reference or FieldType.Parent, _) => Scalar.Text(value) is not null,
            (FieldType.Address, JsonValueKind.Object) => HasAddress(entity, value),
            (FieldType.Taxes, JsonValueKind.Array) => value
                .AsArray()
                .All(tax => field.Amount is null || Read(tax, field.Amount) is not null),
            (FieldType.Object, JsonValueKind.Object) => true,
            (FieldType.List, JsonValueKind.Array) => true,
            (FieldType.Datetime or FieldType.Date, _) => IsMoment(field, value),
            _ => false,
        };

    private static bool HasAddress(Entity entity, JsonNode value) =>
        entity.Address is { } shape
        && MemberPath.TryRead(value, shape.Street, out _)
        && (shape.CountryCode is null || MemberPath.TryRead(value, shape.CountryCode, out _));

    private static bool IsMoment(FieldMapping field, JsonNode value) =>
        field.Format switch
        {
            _ when field.Type == FieldType.Date => IsWritten(value, "yyyy-MM-dd"),
            MomentFormat.Unix or MomentFormat.UnixMs => Scalar.Number(value) % 1 == 0,
            MomentFormat.JsonDate => Scalar
                .Text(value)!
                .StartsWith("/Date(", StringComparison.Ordinal),
            MomentFormat.Utc => IsWritten(value, "yyyy-MM-ddTHH:mm:ss"),
            MomentFormat.UtcSpaced or MomentFormat.LocalSpaced => IsWritten(
                value,
                "yyyy-MM-dd HH:mm:ss.FFFFFF"
            ),
            MomentFormat.LocalDayFirst => IsWritten(value, "dd-MM-yyyy HH:mm:ss"),
            MomentFormat.Day => IsWritten(value, "yyyy-MM-dd"),
            _ => Scalar.TryMoment(Scalar.Text(value), out _)
                && MomentForm.Of(Scalar.Text(value)!).EndsWith('Z'),
        };

    private static bool IsWritten(JsonNode value, string pattern) =>
        DateTime.TryParseExact(
            Scalar.Text(value),
            pattern,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        );

    private static JsonNode? Read(JsonNode? record, string path) => MemberPath.Read(record, path);
}
