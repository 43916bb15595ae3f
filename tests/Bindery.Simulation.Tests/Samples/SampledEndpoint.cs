using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>An endpoint of the blueprint with the entity, or the child, whose records it answers.</summary>
internal sealed record SampledEndpoint(
    Entity Entity,
    ChildEntity? Child,
    Endpoint Endpoint,
    bool IsList
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Null where no endpoint answers the sample's request.</summary>
    public static SampledEndpoint? Of(Blueprint blueprint, PlatformSample sample) =>
        All(blueprint)
            .Where(known =>
                known.Endpoint.Method == sample.Method
                && Answers(blueprint, known.Endpoint.Path, sample.Path)
            )
            .OrderBy(known => known.Endpoint.Path.Count(letter => letter == '{'))
            .FirstOrDefault();

    /// <summary>Whether a request for <paramref name="target"/> is one for <paramref name="path"/>.</summary>
    public static bool Answers(Blueprint blueprint, string path, string target)
    {
        string root = Regex.Replace(blueprint.BaseUrl, "^([a-z]+://)?[^/]*", "", default, Patience);
        string pattern = Regex.Replace(
            Regex
                .Escape(root.TrimEnd('/') + WithDefaults(blueprint, path))
                .Replace(@"\{", "{", StringComparison.Ordinal),
            "{[a-z0-9_]+}",
            "[^/]+",
            default,
            Patience
        );
        return Regex.IsMatch(target, $"^{pattern}$", default, Patience);
    }

    public static string WithDefaults(Blueprint blueprint, string path) =>
        blueprint
            .Settings.Where(setting => setting.Default is not null)
            .Aggregate(
                path,
                (filled, setting) =>
                    filled.Replace(
                        "{" + setting.Name + "}",
                        setting.Default,
                        StringComparison.Ordinal
                    )
            );

    /// <summary>Without those of which only the user's account knows where and how they are.</summary>
    public static IEnumerable<SampledEndpoint> All(Blueprint blueprint) =>
        blueprint.Entities.Where(entity => entity.EnabledBy.IsEmpty).SelectMany(Of);

    /// <summary>Members that its records don't have; of a brief answer, whatever wasn't sent.</summary>
    public ImmutableArray<string> Omits =>
        Endpoint.Brief
            ? [.. Entity.Fields.Where(known => !known.ReadOnly).Select(known => known.External)]
            : Endpoint.Omits;

    /// <summary>The records in a body; null where the envelope isn't there.</summary>
    public ImmutableArray<JsonNode>? Records(JsonNode? body)
    {
        JsonNode? inside = Endpoint.Envelope is { } envelope
            ? MemberPath.Read(body, envelope)
            : body;
        return (IsList, inside) switch
        {
            (true, JsonArray list) => [.. list.Select(record => record!)],
            (false, JsonObject record) => [record],
            _ => null,
        };
    }

    private static IEnumerable<SampledEndpoint> Of(Entity entity)
    {
        Endpoints endpoints = entity.Endpoints;
        IEnumerable<SampledEndpoint> single = new[]
        {
            endpoints.Read,
            endpoints.Create,
            endpoints.Update,
        }
            .Where(endpoint => endpoint is not null)
            .Select(endpoint => new SampledEndpoint(entity, null, endpoint!, false))
            .Concat(Search(entity));
        IEnumerable<SampledEndpoint> children = entity
            .Children.Where(child => child.Endpoint is not null)
            .Select(child => new SampledEndpoint(entity, child, child.Endpoint!, true));
        return endpoints.List is { } list
            ? [new SampledEndpoint(entity, null, list, true), .. single, .. children]
            : [.. single, .. children];
    }

    private static IEnumerable<SampledEndpoint> Search(Entity entity) =>
        entity.Endpoints.List is { } list && entity.Progress.Path is { } path
            ? [new SampledEndpoint(entity, null, list with { Method = "POST", Path = path }, true)]
            : [];
}
