using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>What of a real answer the blueprint doesn't account for, a line each.</summary>
internal static class AnswerProblems
{
    public static IEnumerable<string> Of(Blueprint blueprint, PlatformSample sample)
    {
        if (SampledEndpoint.Of(blueprint, sample) is { } endpoint)
        {
            return OfRecords(endpoint, sample).Concat(OfList(blueprint, endpoint, sample));
        }

        TestConnection test = blueprint.TestConnection;
        if (SampledEndpoint.Answers(blueprint, test.Path, sample.Path))
        {
            return test.Envelope is { } envelope && MemberPath.Read(sample.Body, envelope) is null
                ? [$"no {envelope}"]
                : [];
        }

        return TokenPath(blueprint, sample) is { } token
            ? Missing(sample.Body, [token])
            : ["no endpoint of the blueprint answers this request"];
    }

    private static IEnumerable<string> OfRecords(SampledEndpoint endpoint, PlatformSample sample)
    {
        if (endpoint.Records(sample.Body) is not { } records)
        {
            return [$"no {(endpoint.IsList ? "list" : "record")} {endpoint.Endpoint.Envelope}"];
        }

        return endpoint.Child is { } child
            ? RecordMapping.Problems(endpoint.Entity, child, records)
            : records.SelectMany(record =>
                RecordMapping.Problems(endpoint.Entity, record, endpoint.Omits)
            );
    }

    private static IEnumerable<string> OfList(
        Blueprint blueprint,
        SampledEndpoint endpoint,
        PlatformSample sample
    )
    {
        if (!endpoint.IsList)
        {
            return [];
        }

        Pagination paging = endpoint.Entity.Pagination ?? blueprint.Pagination;
        string[] headers =
            sample.Headers.Count > 0 && paging.TotalHeader is { } total ? [total] : [];
        return Missing(sample.Body, [paging.TotalPath, paging.PagesPath])
            .Concat(
                headers
                    .Where(header => !sample.Headers.ContainsKey(header))
                    .Select(header => $"no header {header}")
            );
    }

    /// <summary>Where the answer of a token's address has the token; null for another address.</summary>
    private static string? TokenPath(Blueprint blueprint, PlatformSample sample) =>
        blueprint
            .Authentication.Where(way =>
                way.TokenUrl is { } url
                    && sample.Path.StartsWith(
                        SampledEndpoint.WithDefaults(blueprint, url),
                        StringComparison.Ordinal
                    )
                || way.Path is { } path && SampledEndpoint.Answers(blueprint, path, sample.Path)
            )
            .Select(way => way.TokenPath ?? "access_token")
            .FirstOrDefault();

    private static IEnumerable<string> Missing(JsonNode? body, ImmutableArray<string?> paths) =>
        paths
            .Where(path => path is not null && MemberPath.Read(body, path) is null)
            .Select(path => $"no {path}");
}
