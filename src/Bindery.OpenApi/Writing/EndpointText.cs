using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Writing;

internal static class EndpointText
{
    public static void Write(YamlLines members, Endpoints endpoints, string? comment)
    {
        members.Line("endpoints:", comment);
        (string Key, Endpoint? Endpoint)[] all =
        [
            ("list", endpoints.List),
            ("read", endpoints.Read),
            ("create", endpoints.Create),
            ("update", endpoints.Update),
            ("delete", endpoints.Delete),
        ];
        foreach ((string key, Endpoint? endpoint) in all)
        {
            if (endpoint is not null)
            {
                members.Inner.Line($"{key}: {Of(endpoint)}");
            }
        }
    }

    private static FlowMapping Of(Endpoint endpoint) =>
        new FlowMapping()
            .With("method", endpoint.Method)
            .With("path", endpoint.Path)
            .With("envelope", endpoint.Envelope)
            .With("ids_parameter", endpoint.IdsParameter)
            .With("id_parameter", endpoint.IdParameter)
            .When(endpoint.LookedThrough, "looked_through", true)
            .When(endpoint.Body is BodyStyle.Plain, "body", "plain")
            .With("parameters", Parameters(endpoint.Parameters));

    private static FlowMapping? Parameters(ImmutableArray<DefaultValue> parameters) =>
        parameters.IsEmpty
            ? null
            : parameters.Aggregate(
                new FlowMapping(),
                (mapping, value) => mapping.With(value.Name, value.Value)
            );
}
