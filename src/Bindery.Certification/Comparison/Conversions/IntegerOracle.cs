using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>A whole number; ids are kept as text.</summary>
internal sealed class IntegerOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.Integer;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Canonical.There(PayloadPath.Text(payload, mapping.External), field);
}
