using Bindery.Generation.Drafting;
using Bindery.Generation.Text;
using Bindery.Syntax.Python.Editing;

namespace Bindery.Generation.Parts.Skeleton;

/// <summary>
/// <c>hooks.py</c>: the addon's own products that orders refer to can't be deleted with it, so they
/// are archived and let go.
/// </summary>
internal sealed class UninstallHookPart(ConnectorContext connector) : IPart
{
    private const string Hook = "uninstall_hook";

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft
            .EnsureFile("hooks.py", Source().Text)
            .EnsureFile("__init__.py", "")
            .EditPython("__init__.py", module => FromImportInsertion.Insert(module, ".hooks", Hook))
            .EnsureManifestKey(Hook, PythonLiteral.Of(Hook));

    private PythonSource Source() =>
        PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            from odoo.addons.generic_connector.hooks import keep_used_products


            def uninstall_hook(cr, registry):
                {Docstring.Of("Keep the products that orders refer to.")}
                keep_used_products(cr, {PythonLiteral.Of(connector.Names.Module)})

            """
        );
}
