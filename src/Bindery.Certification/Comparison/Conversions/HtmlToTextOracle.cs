using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>The same words. How a heading or a bold word is shown in plain text is a matter of taste.</summary>
internal sealed class HtmlToTextOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.HtmlToText;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Canonical.Letters(Canonical.Words(PayloadPath.Text(payload, mapping.External)));

    public string Here(JsonNode? value, OdooField field, OdooLookups lookups) =>
        Canonical.Letters(Canonical.Here(value, field));
}
