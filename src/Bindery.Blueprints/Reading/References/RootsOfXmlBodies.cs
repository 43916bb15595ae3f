namespace Bindery.Blueprints.Reading.References;

/// <summary>An XML body has one root element, which the envelope of what is sent has to name.</summary>
internal sealed class RootsOfXmlBodies : IReferenceCheck
{
    public string Needs => "entities";

    public IEnumerable<(string Path, string Message)> Run(Blueprint blueprint) =>
        blueprint.BodyFormat == BodyFormat.Xml
            ? blueprint.Entities.SelectMany((entity, at) => Rootless(entity, $"entities[{at}]"))
            : [];

    private static IEnumerable<(string Path, string Message)> Rootless(Entity entity, string path)
    {
        Endpoint?[] sent =
        [
            entity.Endpoints.Create,
            entity.Endpoints.Update,
            entity.Endpoints.UpdateVariant,
        ];
        foreach (Endpoint endpoint in sent.OfType<Endpoint>().Where(HasNoRoot))
        {
            yield return (
                $"{path}.endpoints",
                $"the body of {endpoint.Method} {Quote.Of(endpoint.Path)} is written in XML and has no root element; name it with body_envelope"
            );
        }

        if (entity.States?.Send is { } status && !IsBelowRoot(status))
        {
            yield return (
                $"{path}.states.send",
                "a status is sent in XML and has no root element; begin its members with the same one, as in root.status"
            );
        }
    }

    private static bool HasNoRoot(Endpoint endpoint) =>
        endpoint.Body == BodyStyle.Plain
        || (endpoint.BodyEnvelope ?? endpoint.Envelope) is null or "";

    private static bool IsBelowRoot(StatusSending status) =>
        Members(status) is { Count: > 0 } members
        && members[0].Split('.') is [var root, _, ..]
        && members.TrueForAll(member => member.StartsWith(root + ".", StringComparison.Ordinal));

    private static List<string> Members(StatusSending status) =>
        [
            .. new[]
            {
                status.Member,
                status.OrderMember,
                status.Each?.Member,
                status.Tracking,
                status.Carrier,
            }.OfType<string>(),
        ];
}
