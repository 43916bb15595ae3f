using Bindery.Blueprints;
using Bindery.OpenApi.Resources;

namespace Bindery.OpenApi.Guessing;

internal static class EndpointGuess
{
    /// <param name="prefix">Segments that are part of the base address.</param>
    public static Endpoints Of(Resource resource, int prefix)
    {
        Endpoint? At(Operation? operation, string? envelope) =>
            operation is null
                ? null
                : new Endpoint
                {
                    Method = operation.Method,
                    Path = operation.Path.Below(prefix),
                    Envelope = envelope,
                };
        string? record = resource.ReadAnswer?.Envelope;
        return new Endpoints
        {
            List = At(resource.List, resource.ListAnswer.Envelope),
            Read = At(resource.Read, record),
            Create = Sent(At(resource.Create, record)),
            Update = Sent(At(resource.Update, record)),
            Delete = At(resource.Delete, null),
        };
    }

    // What is sent is rarely wrapped as what is answered is.
    private static Endpoint? Sent(Endpoint? endpoint) =>
        endpoint is { Envelope: not null } ? endpoint with { Body = BodyStyle.Plain } : endpoint;
}
