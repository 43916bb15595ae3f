using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Certification.Comparison.Conversions;

/// <summary>A number below nothing, whichever sign the platform writes.</summary>
internal sealed class DeductionOracle : IConversionOracle
{
    public Conversion Conversion => Conversion.Deduction;

    public string There(
        FieldMapping mapping,
        JsonObject payload,
        OdooField field,
        OdooLookups lookups
    )
    {
        string amount = PayloadPath.Text(payload, mapping.External).TrimStart('-');
        return Canonical.Number(amount.Length == 0 ? "0" : $"-{amount}", field.Decimals);
    }
}
