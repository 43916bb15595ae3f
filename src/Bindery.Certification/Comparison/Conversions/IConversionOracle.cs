using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>
/// What a conversion should have made of the platform's value: written here a second time, in
/// another language than the connector's, so that the two can disagree.
/// </summary>
internal interface IConversionOracle
{
    Conversion Conversion { get; }

    /// <summary>The platform's value in canonical form.</summary>
    string There(FieldMapping mapping, JsonObject payload, OdooField field, OdooLookups lookups);

    /// <summary>Odoo's value in canonical form.</summary>
    string Here(JsonNode? value, OdooField field, OdooLookups lookups) =>
        Canonical.Here(value, field);
}
