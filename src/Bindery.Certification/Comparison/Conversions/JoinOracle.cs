using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>The parts that are there, with a space between; else the first fallback that is.</summary>
internal sealed class JoinOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.Join;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    ) => Joined(payload, mapping);

    private static string Joined(JsonObject payload, FieldMapping mapping)
    {
        string joined = Canonical.Text(
            string.Join(' ', mapping.Join.Select(path => PayloadPath.Text(payload, path)))
        );
        return joined.Length > 0
            ? joined
            : mapping
                .Fallback.Select(path => Canonical.Text(PayloadPath.Text(payload, path)))
                .FirstOrDefault(text => text.Length > 0, "");
    }
}
