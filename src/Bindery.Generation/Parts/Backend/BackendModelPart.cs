using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Backend;

/// <summary><c>models/backend.py</c>: the settings of one account, and who does what with it.</summary>
internal sealed class BackendModelPart(ConnectorContext connector) : IPart
{
    public const string Path = "models/backend.py";

    public static ClassPlace ClassOf(ConnectorContext connector) =>
        new(Path, PythonName.Of(connector.Names.ClassPrefix + "Backend"))
        {
            Identity = connector.Names.BackendModel,
        };

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureFile(Path, Source().Text).EnsureImport("models", PythonName.Of("backend"));

    private PythonSource Source()
    {
        PythonName className = PythonName.Of(connector.Names.ClassPrefix + "Backend");
        PythonLiteral model = PythonLiteral.Of(connector.Names.BackendModel);
        PythonLiteral description = PythonLiteral.Of($"{connector.Blueprint.Title} Backend");
        PythonLiteral kind = PythonLiteral.Of(Kind(connector.Blueprint.Type));
        PythonLiteral adapter = PythonLiteral.Of(connector.Names.DottedPrefix + ".adapter");
        return PythonSource.Of(
            $$"""
            {{Licence.Comment(connector.License)}}

            from odoo import fields, models


            class {{className}}(models.Model):
                _name = {{model}}
                _description = {{description}}
                _inherit = "generic.backend.mixin"
                _inherits = {"generic.backend": "generic_backend_id"}

                _connector_kind = {{kind}}
                _adapter_name = {{adapter}}
                _sync_entities = []

                generic_backend_id = fields.Many2one(
                    comodel_name="generic.backend",
                    string="Generic backend",
                    required=True,
                    index=True,
                    ondelete="restrict",
                )
                {{SettingFields.Of(connector.Blueprint.Settings)}}

            """
        );
    }

    private static string Kind(ConnectorType type) =>
        type switch
        {
            ConnectorType.Ecommerce => "ecommerce",
            ConnectorType.Logistics => "logistics",
            ConnectorType.Accounting => "accounting",
            ConnectorType.Crm => "crm",
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
}
