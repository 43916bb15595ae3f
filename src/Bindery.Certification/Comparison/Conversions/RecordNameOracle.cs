using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>A record of that name; what Odoo shows behind it in brackets is not a part of it.</summary>
internal sealed class RecordNameOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.RecordName;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Canonical.Text(PayloadPath.Text(payload, mapping.External));

    public string Here(JsonNode? value, OdooField field, OdooLookups lookups) =>
        Canonical.Here(value, field).Split(" (")[0];
}
