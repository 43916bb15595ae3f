using System.Globalization;
using System.Text.Json.Nodes;

namespace Bindery.Diagnosis.Odoo;

/// <summary>A row as Odoo's API gives it: an empty field is <c>false</c>, a link is <c>[id, name]</c>.</summary>
internal sealed class OdooRecord(JsonObject values)
{
    public int Id => Number("id") is var id and > 0 ? (int)id : 0;

    public bool Has(string field) => values.ContainsKey(field);

    public string Text(string field) =>
        values[field] is JsonValue value && value.TryGetValue(out string? text) ? text : "";

    public long Number(string field) =>
        values[field] is JsonValue value && value.TryGetValue(out double number)
            ? (long)number
            : Whole(Text(field));

    public double Decimal(string field) =>
        values[field] is JsonValue value && value.TryGetValue(out double number) ? number : 0;

    public bool Flag(string field) =>
        values[field] is JsonValue value && value.TryGetValue(out bool flag) && flag;

    public DateTimeOffset? Moment(string field) => OdooMoment.Read(Text(field));

    public int LinkId(string field) =>
        values[field] is JsonArray { Count: 2 } link ? (int)link[0]! : 0;

    public string LinkName(string field) =>
        values[field] is JsonArray { Count: 2 } link ? (string)link[1]! : "";

    private static long Whole(string text) =>
        long.TryParse(text, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
