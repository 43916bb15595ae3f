using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>Nothing is false.</summary>
internal sealed class BooleanOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.Boolean;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => PayloadPath.Text(payload, mapping.External) is "true" or "1" ? "true" : "false";
}
