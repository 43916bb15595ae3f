using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Drafting;
using Bindery.Generation.Parts.Components.Mapping;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Bindings;

/// <summary>
/// <c>models/order_line.py</c>: the platform's id on Odoo's own line, by which the line is found
/// again when the order changes.
/// </summary>
internal sealed class LineFieldPart(EntityContext entity, ChildEntity child) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        // Order lines and shipping lines are lines of one Odoo model, which gets one field.
        ChildEntity owner = entity.Entity.Children.First(other =>
            other.OdooModel == child.OdooModel
        );
        string file = WordCase.ToSnake(owner.Name);
        return draft
            .EnsureFile($"models/{file}.py", Source().Text)
            .EnsureImport("models", PythonName.Of(file));
    }

    private PythonSource Source()
    {
        ConnectorContext connector = entity.Connector;
        string title = connector.Blueprint.Title;
        string order = WordCase.ToWords(entity.Names.Name);
        return PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            from odoo import fields, models


            class {PythonName.Of(WordCase.ToClassName(child.OdooModel))}(models.Model):
                _inherit = {PythonLiteral.Of(child.OdooModel)}

                {PythonName.Of(LineField.NameOf(connector.Names))} = fields.Char(
                    string={PythonLiteral.Of($"{title} ID")},
                    copy=False,
                    index=True,
                    help={PythonLiteral.Of(
                $"Line of the {title} {order} from which this line comes"
            )},
                )

            """
        );
    }
}
