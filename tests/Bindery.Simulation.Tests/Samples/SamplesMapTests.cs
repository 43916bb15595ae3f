using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests.Samples;

/// <summary>Every real answer under <c>platforms/*/samples</c> is what the blueprint says it is.</summary>
public sealed class SamplesMapTests
{
    public static TheoryData<string> Platforms => [.. BlueprintCatalog.Names];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Every_answer_maps(string platform)
    {
        Blueprint blueprint = RequiredBlueprint.Open(platform);
        Assert.Equal(
            "",
            string.Join(
                '\n',
                PlatformSamples
                    .Of(platform)
                    .Where(sample => !sample.IsDelivery && !sample.IsError)
                    .SelectMany(sample =>
                        AnswerProblems
                            .Of(blueprint, sample)
                            .Select(problem => $"{sample}: {problem}")
                    )
            )
        );
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Every_error_has_its_message_where_the_blueprint_says(string platform)
    {
        Blueprint blueprint = RequiredBlueprint.Open(platform);
        Assert.All(
            PlatformSamples.Of(platform).Where(sample => sample.IsError),
            sample =>
                Assert.True(
                    blueprint
                        .Errors.OtherMessages.Prepend(blueprint.Errors.Message)
                        .Any(path => MemberPath.Read(sample.Body, path) is not null),
                    $"{sample}: no {blueprint.Errors.Message}"
                )
        );
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Every_delivery_maps_and_is_signed_as_the_blueprint_says(string platform)
    {
        Blueprint blueprint = RequiredBlueprint.Open(platform);
        Assert.All(
            PlatformSamples.Of(platform).Where(sample => sample.IsDelivery),
            sample => Assert.Equal("", string.Join('\n', DeliveryProblems.Of(blueprint, sample)))
        );
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Everything_that_the_platform_answers_has_a_sample(string platform)
    {
        Blueprint blueprint = RequiredBlueprint.Open(platform);
        ImmutableArray<PlatformSample> samples = PlatformSamples.Of(platform);
        ImmutableHashSet<string> sampled =
        [
            .. samples
                .Where(sample => sample.Method == "GET" && !sample.IsError)
                .Select(sample => SampledEndpoint.Of(blueprint, sample)?.Entity.Name)
                .OfType<string>(),
        ];
        Assert.Equal(
            [],
            SampledEndpoint
                .All(blueprint)
                .Where(known => known.Endpoint.Method == "GET")
                .Select(known => known.Entity.Name)
                .Distinct()
                .Except(sampled)
        );
        Assert.Contains(samples, sample => sample.IsError && sample.Status is 401 or 403);
        Assert.Equal(blueprint.Webhooks is not null, samples.Any(sample => sample.IsDelivery));
    }

    [Fact]
    public void A_sample_that_does_not_map_is_told()
    {
        Blueprint blueprint = RequiredBlueprint.Open("shopify");
        JsonNode body = JsonNode.Parse(
            """{"customers":[{"id":1,"first_name":2,"updated_at":"2024-01-01 00:00:00"}]}"""
        )!;
        JsonObject json = new()
        {
            ["request"] = "GET /admin/api/2024-04/customers.json?limit=2",
            ["status"] = 200,
            ["body"] = body,
        };
        ImmutableArray<string> problems =
        [
            .. AnswerProblems.Of(blueprint, new PlatformSample("x.json", json)),
        ];
        Assert.Contains("first_name is 2, which isn't String", problems);
        Assert.Contains("no state, which isn't nullable", problems);
        Assert.Contains(problems, problem => problem.StartsWith("updated_at is", default));
    }
}
