using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bindery.Simulation.Deliveries;
using Bindery.Simulation.Payloads;
using Bindery.Testing;

namespace Bindery.Simulation.Tests;

/// <summary>The simulation sends nothing that the platform's own answers, kept as samples, don't have.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("product", "product-list.json", "body.products[0]")]
    [InlineData("customer", "customer.json", "body.customer")]
    [InlineData("order", "order.json", "body.order")]
    public async Task Members_and_types_are_those_of_the_sample(
        string entity,
        string file,
        string path
    )
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        JsonNode? sample = MemberPath.Read(Sample(file), path);
        Assert.NotNull(sample);

        string[] strange =
        [
            .. platform
                .All(entity)
                .SelectMany(record => Strange(record, sample, entity))
                .Distinct(),
        ];

        Assert.Empty(strange);
    }

    [Fact]
    public async Task Errors_have_the_shape_of_the_samples()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                RateScale = 1,
            }
        );
        using HttpResponseMessage first = await platform.GetAsync("/products.json?limit=2");
        string cursor = first.Headers.GetValues("Link").Single().Split("page_info=")[1].Split('>')[
            0
        ];
        Dictionary<int, JsonNode> answers = new()
        {
            [404] = await platform.GetJsonAsync("/products/1.json"),
            [400] = await platform.GetJsonAsync(
                $"/products.json?page_info={cursor}&updated_at_min=2024-01-01"
            ),
            [422] = await RunningPlatform.ExpectAsync(
                HttpStatusCode.UnprocessableEntity,
                platform.SendAsync(
                    HttpMethod.Post,
                    "/products.json",
                    """{"product":{"title":""}}"""
                )
            ),
        };
        answers[429] = await FloodedAsync(platform);
        platform.Http.DefaultRequestHeaders.Clear();
        answers[401] = await platform.GetJsonAsync("/shop.json");

        foreach (JsonNode? sample in Sample("errors.json")["answers"]!.AsArray())
        {
            int status = sample!["status"]!.GetValue<int>();
            Assert.Empty(Strange(answers[status], sample["body"]!, status.ToString()));
        }
    }

    [Fact]
    public async Task Webhooks_carry_headers_of_the_sample()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync();
        await using WebhookReceiver receiver = new();
        await platform.Platform.SendWebhookAsync(
            new WebhookOrder
            {
                Topic = "orders/create",
                Key = platform.All("order")[0]["id"]!.ToJsonString(),
                Url = receiver.Url,
            },
            RunningPlatform.Cancellation
        );

        ReceivedDelivery received = await receiver.NextAsync(RunningPlatform.Cancellation);

        JsonObject known = Sample("webhook.json")["headers"]!.AsObject();
        ImmutableArray<string> sent =
        [
            .. received.Headers.Keys.Where(name =>
                name.StartsWith("X-", StringComparison.OrdinalIgnoreCase)
            ),
        ];
        Assert.Equal(5, sent.Length);
        Assert.All(sent, name => Assert.Contains(name, known.Select(header => header.Key)));
    }

    private static async Task<JsonNode> FloodedAsync(RunningPlatform platform)
    {
        for (int call = 0; call < 40; call++)
        {
            using HttpResponseMessage response = await platform.GetAsync("/shop.json");
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return await RunningPlatform.BodyAsync(response);
            }
        }

        throw new InvalidOperationException("The bucket never filled.");
    }

    /// <summary>Members that the sample lacks, or has with another type; null fits every type.</summary>
    private static IEnumerable<string> Strange(JsonNode? made, JsonNode? sample, string path)
    {
        if (made is null || sample is null)
        {
            yield break;
        }

        if (Kind(made) != Kind(sample))
        {
            yield return $"{path} is {Kind(made)}, in the sample {Kind(sample)}";
        }
        else if (made is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members)
            {
                IEnumerable<string> inside = sample
                    .AsObject()
                    .TryGetPropertyValue(name, out JsonNode? known)
                    ? Strange(value, known, $"{path}.{name}")
                    : [$"{path}.{name} is not in the sample"];
                foreach (string found in inside)
                {
                    yield return found;
                }
            }
        }
        else if (made is JsonArray list && sample.AsArray() is { Count: > 0 } items)
        {
            foreach (string found in list.SelectMany(item => Strange(item, items[0], path + "[]")))
            {
                yield return found;
            }
        }
    }

    private static JsonValueKind Kind(JsonNode node) =>
        node.GetValueKind() == JsonValueKind.False ? JsonValueKind.True : node.GetValueKind();

    private static JsonNode Sample(string file) =>
        JsonNode.Parse(
            File.ReadAllText(Repository.PathTo("platforms", "shopify", "samples", file))
        )!;
}
