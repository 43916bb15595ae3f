using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;

namespace Bindery.Generation.Parts.Tests.Export;

/// <summary>A field that an export sends: its value here, and the member that holds it there.</summary>
/// <param name="Path">Member of what is sent.</param>
/// <param name="Odoo">Field of the Odoo record.</param>
/// <param name="Here">Value that the test gives it; null to leave it at Odoo's default.</param>
/// <param name="There">Value that is sent.</param>
internal sealed record SentField(string Path, string Odoo, object? Here, object? There)
{
    private const string PlainText = "a < b";

    /// <summary>Null for what is never sent, or is changed on its way here already.</summary>
    public static SentField? Of(FieldMapping field, string odooModel, JsonObject sample)
    {
        bool isSent =
            field
                is {
                    Odoo: not null,
                    ReadOnly: false,
                    Virtual: false,
                    BindingField: false,
                    AsText: false,
                    Otherwise.IsEmpty: true,
                }
            && field.Direction != Direction.Import
            && !Import.HtmlFields.Has(odooModel, field.Odoo);
        if (!isSent || SamplePath.Read(sample, field.External)?.ToString() is not { } text)
        {
            return null;
        }

        if (!field.Values.IsEmpty)
        {
            return field.Odoo == "active" ? Active(field) : null;
        }

        return (field.Convert, field.Type) switch
        {
            (Conversion.HtmlToText, _) => new(
                field.External,
                field.Odoo!,
                PlainText,
                "<p>a &lt; b</p>"
            ),
            (_, FieldType.Money) => new(field.External, field.Odoo!, Number.Of(text), text),
            (null or Conversion.Text, FieldType.String) => new(
                field.External,
                field.Odoo!,
                text,
                text
            ),
            (Conversion.Decimal or Conversion.Integer or Conversion.PricelistPrice, _) => new(
                field.External,
                field.Odoo!,
                Number.Of(text),
                Number.Of(text)
            ),
            _ => null,
        };
    }

    // Records are active unless somebody archives them.
    private static SentField? Active(FieldMapping field)
    {
        DefaultValue? sent = field.ExportValues.FirstOrDefault(value => value.Name == "true");
        object? there = sent is not null
            ? sent.Value
            : field.Values.FirstOrDefault(value => value.Value is true)?.Name;
        return there is null ? null : new(field.External, field.Odoo!, null, there);
    }
}
