using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Bindings;

/// <summary>Fields that a binding has of its own, for what Odoo's model has no place for.</summary>
internal static class BindingFields
{
    public static PythonSource Of(BindingSubject subject) =>
        PythonSource.Lines(
            subject
                .Fields.Where(field => field.BindingField)
                .Select(field => Of(field, subject.Connector))
        );

    private static PythonSource Of(FieldMapping field, ConnectorContext connector)
    {
        PythonName name = PythonName.Of(field.Odoo!);
        PythonLiteral label = PythonLiteral.Of(field.Label ?? field.External);
        return field.Type switch
        {
            FieldType.Reference when field.Convert == Conversion.Reference => Record(
                name,
                label,
                connector.OdooModelOf(field.Entity!)
            ),
            FieldType.Money or FieldType.Decimal => PythonSource.Of(
                $"{name} = fields.Float(string={label}, digits=\"Product Price\")"
            ),
            FieldType.Boolean => PythonSource.Of($"{name} = fields.Boolean(string={label})"),
            FieldType.Datetime => PythonSource.Of($"{name} = fields.Datetime(string={label})"),
            FieldType.Date => PythonSource.Of($"{name} = fields.Date(string={label})"),
            // Numbers of the platform are names, not quantities: 64 bits don't fit an Integer.
            _ => PythonSource.Of($"{name} = fields.Char(string={label})"),
        };
    }

    private static PythonSource Record(PythonName name, PythonLiteral label, string model) =>
        PythonSource.Of(
            $"""
            {name} = fields.Many2one(
                comodel_name={PythonLiteral.Of(model)},
                string={label},
                index=True,
                ondelete="set null",
            )
            """
        );
}
