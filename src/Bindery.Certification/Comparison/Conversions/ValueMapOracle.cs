using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>The blueprint's own table of values.</summary>
internal sealed class ValueMapOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.Text;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    )
    {
        string outside = PayloadPath.Text(payload, mapping.External);
        object? inside = mapping.Values.FirstOrDefault(value => value.Name == outside)?.Value;
        return Canonical.There(
            inside is bool truth ? (truth ? "true" : "false") : inside?.ToString() ?? "",
            field
        );
    }
}
