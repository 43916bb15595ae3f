using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Bindings;

/// <summary><c>models/product_binding.py</c>: the model that links a record here with one there.</summary>
internal sealed class BindingModelPart(BindingSubject subject) : IPart
{
    public ModuleDraft PutInto(ModuleDraft draft)
    {
        ClassPlace place = new(
            $"models/{subject.Names.BindingFile}.py",
            PythonName.Of(subject.Names.BindingClass)
        )
        {
            Identity = subject.Names.BindingModel,
        };
        (ModuleDraft current, bool isWritten) = draft.EnsureClassFile(place, Source());
        return isWritten
            ? current.EnsureImport("models", PythonName.Of(subject.Names.BindingFile))
            : current;
    }

    private PythonSource Source()
    {
        ConnectorContext connector = subject.Connector;
        PythonName className = PythonName.Of(subject.Names.BindingClass);
        PythonLiteral model = PythonLiteral.Of(subject.Names.BindingModel);
        PythonLiteral odooModel = PythonLiteral.Of(subject.Names.OdooModel);
        PythonSource inherits = PythonSource.Of($$"""{{{odooModel}}: "odoo_id"}""");
        PythonLiteral backendModel = PythonLiteral.Of(connector.Names.BackendModel);
        string title = connector.Blueprint.Title;
        PythonLiteral description = PythonLiteral.Of($"{title} {subject.Title}");
        PythonLiteral backendLabel = PythonLiteral.Of($"{title} backend");
        PythonLiteral odooLabel = PythonLiteral.Of($"Odoo {subject.Title.ToLowerInvariant()}");
        return PythonSource.Of(
            $$"""
            {{Licence.Comment(connector.License)}}

            from odoo import fields, models


            class {{className}}(models.Model):
                _name = {{model}}
                _description = {{description}}
                _inherit = "generic.binding"
                _inherits = {{inherits}}

                backend_id = fields.Many2one(
                    comodel_name={{backendModel}},
                    string={{backendLabel}},
                    required=True,
                    index=True,
                    ondelete="restrict",
                )
                odoo_id = fields.Many2one(
                    comodel_name={{odooModel}},
                    string={{odooLabel}},
                    required=True,
                    index=True,
                    ondelete="restrict",
                )
                {{BindingFields.Of(subject)}}

            """
        );
    }
}
