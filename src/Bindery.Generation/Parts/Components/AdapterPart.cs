using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary><c>components/adapter.py</c>: how the platform is reached, whatever the entity.</summary>
internal sealed class AdapterPart(ConnectorContext connector) : IPart
{
    public const string Path = "components/adapter.py";

    public ModuleDraft PutInto(ModuleDraft draft) =>
        draft.EnsureFile(Path, Source().Text).EnsureImport("components", PythonName.Of("adapter"));

    private PythonSource Source()
    {
        Blueprint blueprint = connector.Blueprint;
        PythonName className = PythonName.Of(connector.Names.ClassPrefix + "Adapter");
        PythonLiteral backend = PythonLiteral.Of(connector.Names.BackendModel);
        return PythonSource.Of(
            $"""
            {Licence.Comment(connector.License)}

            from odoo.addons.component.core import Component


            class {className}(Component):
                {ClassDocstring(blueprint)}

                _name = {PythonLiteral.Of(connector.Names.DottedPrefix + ".adapter")}
                _inherit = "generic.adapter"
                _collection = {backend}
                _apply_on = {backend}

                _base_url = {PythonLiteral.Of(blueprint.BaseUrl)}
                {AuthenticationOptions.Of(blueprint.Authentication[0])}
                {PaginationOptions.Of(blueprint.Pagination)}
                _test_path = {PythonLiteral.Of(blueprint.TestConnection.Path)}
                {ErrorOptions(blueprint)}
                {RateOptions(blueprint.RateLimit)}

            """
        );
    }

    private static PythonSource ClassDocstring(Blueprint blueprint) =>
        blueprint.Documentation is { } documentation
            ? PythonSource.Of(
                $"""""
                """Reaches {PythonProse.Of(blueprint.Title)}: {PythonProse.Of(documentation)}"""
                """""
            )
            : Docstring.Of($"Reaches {blueprint.Title}.");

    private static PythonSource ErrorOptions(Blueprint blueprint) =>
        PythonSource.Lines(
            PythonSource.Of($"_error_message_path = {PythonLiteral.Of(blueprint.Errors.Message)}"),
            blueprint.Errors.RequestIdHeader is { } header
                ? PythonSource.Of($"_request_id_header = {PythonLiteral.Of(header)}")
                : PythonSource.Empty
        );

    private static PythonSource RateOptions(RateLimit? limit) =>
        limit is null
            ? PythonSource.Empty
            : PythonSource.Lines(
                PythonSource.Of($"_rate_capacity = {PythonLiteral.Of(limit.Capacity)}"),
                PythonSource.Of($"_rate_per_second = {PythonLiteral.Of(limit.RefillPerSecond)}")
            );
}
