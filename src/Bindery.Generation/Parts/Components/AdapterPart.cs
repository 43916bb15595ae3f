using Bindery.Blueprints;
using Bindery.Generation.Drafting;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>The adapter of the backend: how the platform is reached, whatever the entity.</summary>
internal sealed class AdapterPart(ConnectorContext connector) : IPart
{
    public const string File = "adapter";

    public ModuleDraft PutInto(ModuleDraft draft)
    {
        Blueprint blueprint = connector.Blueprint;
        return draft.EnsureComponent(
            connector,
            File,
            new ComponentSource(
                connector.Names.ClassPrefix + "Adapter",
                connector.AdapterName,
                "generic.adapter",
                connector.Names.BackendModel
            )
            {
                Collection = connector.Names.BackendModel,
                Docstring = blueprint.Documentation,
                Body = PythonSource.Lines(
                    PythonAttribute.OfText("_base_url", blueprint.BaseUrl),
                    blueprint.Headers.IsEmpty
                        ? PythonSource.Empty
                        : PythonAttribute.Of("_headers", Scalars.Dictionary(blueprint.Headers)),
                    blueprint.BodyFormat == BodyFormat.Xml
                        ? PythonAttribute.OfText("_body_format", "xml")
                        : PythonSource.Empty,
                    AuthenticationOptions.Of(blueprint.Authentication),
                    PythonAttribute.OfText("_timezone", blueprint.Timezone),
                    PaginationOptions.Of(blueprint.Pagination),
                    PythonAttribute.OfText("_test_path", blueprint.TestConnection.Path),
                    RateOptions.Of(blueprint.RateLimit),
                    MessagePath(blueprint.Errors),
                    PythonAttribute.OfText("_request_id_header", blueprint.Errors.RequestIdHeader)
                ),
            }
        );
    }

    private static PythonSource MessagePath(ErrorShape errors) =>
        errors.OtherMessages.IsEmpty
            ? PythonAttribute.OfText("_error_message_path", errors.Message)
            : PythonAttribute.Of(
                "_error_message_path",
                PythonGroup.Tuple([
                    .. errors.OtherMessages.Prepend(errors.Message).Select(PythonAttribute.Text),
                ])
            );
}
