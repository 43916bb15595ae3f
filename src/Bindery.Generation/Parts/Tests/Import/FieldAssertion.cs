using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>That a member of the sample stands in the field that it is mapped to.</summary>
/// <param name="Record">Variable that the test keeps the binding in.</param>
/// <param name="OdooModel">Model that the binding extends.</param>
/// <param name="Sample">The record that was imported.</param>
internal sealed record FieldAssertion(PythonName Record, string OdooModel, JsonNode Sample)
{
    /// <summary>Nothing for what is no plain mapping: customers, products, taxes, references.</summary>
    public PythonSource Of(FieldMapping field)
    {
        if (field.Odoo is null || field.Direction == Direction.Export)
        {
            return PythonSource.Empty;
        }

        PythonSource actual = PythonSource.Of($"{Record}.{PythonName.Of(field.Odoo)}");
        string? text = field.Virtual ? Joined(field) : Text(field);
        return text is null ? TestStatement.False(actual) : Of(field, actual, text);
    }

    private PythonSource Of(FieldMapping field, PythonSource actual, string text)
    {
        if (!field.Values.IsEmpty)
        {
            return Equal(actual, field.Values.First(value => value.Name == text).Value);
        }

        return field.Convert switch
        {
            Conversion.HtmlToText => Equal(actual, SampleWords.HtmlAsText),
            Conversion.Decimal => Equal(actual, Number.Of(text)),
            Conversion.Integer => Equal(actual, decimal.Truncate(Number.Of(text))),
            Conversion.Boolean => Equal(actual, text is "true" or "1"),
            Conversion.Datetime => Equal(AsText(actual), Utc(field, text)),
            Conversion.Date when field.Format == MomentFormat.JsonDate => Equal(
                AsText(actual),
                Utc(field, text)[..10]
            ),
            Conversion.Date => Equal(AsText(actual), text[..10]),
            Conversion.CountryCode or Conversion.StateCode => Equal(
                PythonSource.Of($"{actual}.code"),
                text
            ),
            Conversion.PricelistCurrency => Equal(
                PythonSource.Of($"{actual}.currency_id.name"),
                text
            ),
            null or Conversion.Text or Conversion.Join => Plain(field, actual, text),
            _ => PythonSource.Empty,
        };
    }

    private PythonSource Plain(FieldMapping field, PythonSource actual, string text) =>
        field.Type switch
        {
            FieldType.Boolean => Equal(actual, text == "true"),
            FieldType.Money or FieldType.Decimal => Equal(actual, Number.Of(text)),
            FieldType.Integer when !field.BindingField && field.Convert is null => Equal(
                actual,
                Number.Of(text)
            ),
            FieldType.Datetime => Equal(AsText(actual), Utc(field, text)),
            FieldType.Date => Equal(AsText(actual), text[..10]),
            _ when HtmlFields.Has(OdooModel, field.Odoo!) => Equal(
                PythonSource.Of($"html2plaintext({actual})"),
                text
            ),
            _ => Equal(actual, text),
        };

    private string? Text(FieldMapping field) => SamplePath.Read(Sample, field.External)?.ToString();

    private string Joined(FieldMapping field) =>
        string.Join(
            ' ',
            field.Join.Select(path => SamplePath.Read(Sample, path)?.ToString()).OfType<string>()
        );

    private static PythonSource AsText(PythonSource actual) => PythonSource.Of($"str({actual})");

    private static string Utc(FieldMapping field, string text) =>
        DateTimeOffset
            .Parse(
                field.Format == MomentFormat.Iso
                    ? text
                    : SampleWords.Of(field.Sample) ?? SampleWords.Of("created-at")!,
                CultureInfo.InvariantCulture
            )
            .UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <param name="actual">What is asked for.</param>
    /// <param name="expected">A scalar.</param>
    public static PythonSource Equal(PythonSource actual, object expected) =>
        expected switch
        {
            true => TestStatement.True(actual),
            false => TestStatement.False(actual),
            _ => TestStatement.Equal(actual, PythonLiteral.OfScalar(expected)),
        };
}
