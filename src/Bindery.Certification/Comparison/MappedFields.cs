using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Certification.Comparison.Conversions;

namespace Bindery.Certification.Comparison;

/// <summary>The fields of one model that a blueprint fills, and how their values compare.</summary>
internal sealed class MappedFields
{
    private readonly ImmutableArray<MappedField> fields;
    private readonly OdooLookups lookups;

    public MappedFields(
        IEnumerable<FieldMapping> mappings,
        ImmutableDictionary<string, OdooField> odooFields,
        OdooLookups lookups
    )
    {
        this.lookups = lookups;
        fields =
        [
            .. from mapping in mappings
            where mapping.Odoo is not null
            let oracle = ConversionOracles.For(mapping)
            where oracle is not null
            select new MappedField(
                mapping,
                odooFields.GetValueOrDefault(mapping.Odoo!)
                    ?? new OdooField(mapping.Odoo!, "missing", null),
                oracle
            ),
        ];
    }

    public int Count => fields.Length;

    /// <summary>Names to read; a field that the module lacks isn't among them.</summary>
    public ImmutableArray<string> Names =>
        [.. fields.Where(one => !one.Missing).Select(one => one.Odoo.Name).Distinct()];

    public IEnumerable<FieldDifference> Differences(
        string entity,
        string externalId,
        JsonObject there,
        JsonObject here
    ) =>
        from field in fields
        let expected = field.Oracle.There(field.Mapping, there, field.Odoo, lookups)
        let actual = field.Missing
            ? "no such field"
            : field.Oracle.Here(here[field.Odoo.Name], field.Odoo, lookups)
        where expected != actual
        select new FieldDifference(entity, externalId, field.Odoo.Name, expected, actual);
}
