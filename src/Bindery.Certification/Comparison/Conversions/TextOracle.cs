using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>The same text; what type the field makes of it is the field's.</summary>
internal sealed class TextOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.Text;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Canonical.There(PayloadPath.Text(payload, mapping.External), field);
}
