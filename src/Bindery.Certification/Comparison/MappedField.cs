using Bindery.Blueprints;
using Bindery.Certification.Comparison.Conversions;

namespace Bindery.Certification.Comparison;

/// <summary>A mapping with the Odoo field that it fills and the oracle that knows with what.</summary>
internal sealed record MappedField(FieldMapping Mapping, OdooField Odoo, IConversionOracle Oracle)
{
    public bool Missing => Odoo.Type == "missing";
}
