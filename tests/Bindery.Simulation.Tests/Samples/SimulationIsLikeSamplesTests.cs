using System.Collections.Immutable;
using System.Net;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>
/// The simulation is made from the blueprint, so that it shares its mistakes; the samples don't.
/// What it answers must be a part of what the real platform answers.
/// </summary>
public sealed class SimulationIsLikeSamplesTests
{
    private static readonly ImmutableHashSet<string> OfEveryServer = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Date",
        "Server",
        "Allow",
        "Content-Length",
        "Content-Type"
    );

    public static TheoryData<string> Platforms => [.. BlueprintCatalog.Names];

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task Records_and_their_envelopes_have_the_samples_members_and_types(string name)
    {
        Blueprint blueprint = RequiredBlueprint.Open(name);
        await using RunningPlatform platform = await StartAsync(blueprint);
        List<string> problems = [];
        foreach (
            IGrouping<SampledEndpoint, PlatformSample> samples in Answers(name)
                .Where(sample => SampledEndpoint.Of(blueprint, sample) is not null)
                .GroupBy(sample => SampledEndpoint.Of(blueprint, sample)!)
                .Where(samples => samples.Key.Endpoint.Method == "GET")
        )
        {
            using HttpResponseMessage answer = await AskAsync(platform, samples.Key);
            JsonForm simulated = new(await RunningPlatform.BodyAsync(answer));
            JsonForm real = new(samples.Select(sample => sample.Body));
            problems.AddRange(
                simulated.Beyond(real).Select(problem => $"{samples.Key.Endpoint.Path}: {problem}")
            );
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task Headers_are_the_samples(string name)
    {
        Blueprint blueprint = RequiredBlueprint.Open(name);
        await using RunningPlatform platform = await StartAsync(blueprint);
        ImmutableHashSet<string> known = PlatformSamples
            .Of(name)
            .SelectMany(sample => sample.Headers.Keys)
            .ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (SampledEndpoint list in Lists(blueprint))
        {
            using HttpResponseMessage answer = await AskAsync(platform, list);
            Assert.Equal(
                [],
                answer
                    .Headers.Select(header => header.Key)
                    .Where(header => !OfEveryServer.Contains(header) && !known.Contains(header))
            );
        }
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public async Task Errors_have_the_samples_members_and_types(string name)
    {
        Blueprint blueprint = RequiredBlueprint.Open(name);
        await using RunningPlatform platform = await StartAsync(blueprint);
        JsonForm real = new(
            PlatformSamples.Of(name).Where(sample => sample.IsError).Select(sample => sample.Body)
        );
        using HttpResponseMessage missing = await GetAsync(platform, "/no/such/address");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        platform.Http.DefaultRequestHeaders.Clear();
        using HttpResponseMessage refused = await GetAsync(
            platform,
            PlatformClient.Root(platform) + blueprint.TestConnection.Path
        );
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(
            [],
            new JsonForm(
                await RunningPlatform.BodyAsync(missing),
                await RunningPlatform.BodyAsync(refused)
            ).Beyond(real)
        );
    }

    private static async Task<RunningPlatform> StartAsync(Blueprint blueprint)
    {
        RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = blueprint,
                // Many enough for every kind of record to be among them.
                Records = 200,
            }
        );
        PlatformClient.LogIn(platform);
        return platform;
    }

    private static IEnumerable<PlatformSample> Answers(string name) =>
        PlatformSamples.Of(name).Where(sample => !sample.IsDelivery && !sample.IsError);

    private static IEnumerable<SampledEndpoint> Lists(Blueprint blueprint) =>
        SampledEndpoint
            .All(blueprint)
            .Where(known => known is { IsList: true, Child: null, Endpoint.Method: "GET" });

    /// <summary>For a list, or for the first record with all that it can have.</summary>
    private static Task<HttpResponseMessage> AskAsync(
        RunningPlatform platform,
        SampledEndpoint endpoint
    )
    {
        string path = PlatformClient.Filled(platform, endpoint.Endpoint.Path);
        JsonNode first = platform
            .All(endpoint.Entity.Name)
            .MaxBy(record => record.ToJsonString().Length)!;
        foreach (string member in endpoint.Entity.Key.External.Prepend("id"))
        {
            string key =
                endpoint.Entity.Key.External.Length == 1 || member != "id"
                    ? $"{first[member == "id" ? endpoint.Entity.Key.External[0] : member]}"
                    : "";
            path = path.Replace(
                "{" + member + "}",
                Uri.EscapeDataString(key),
                StringComparison.Ordinal
            );
        }

        return GetAsync(platform, PlatformClient.Root(platform) + path);
    }

    private static Task<HttpResponseMessage> GetAsync(RunningPlatform platform, string path) =>
        platform.Http.GetAsync(new Uri(path, UriKind.Relative), RunningPlatform.Cancellation);
}
