using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

/// <summary>Lists that are asked for one record, where no address has it alone.</summary>
public sealed class ReadThroughListTests
{
    [Fact]
    public async Task The_list_shows_the_record_that_is_asked_for()
    {
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = AskedBy(RunningPlatform.Shopify, "ids"),
            }
        );
        JsonNode wanted = platform.All("product")[3]["id"]!;

        using HttpResponseMessage one = await platform.GetAsync($"/products.json?ids={wanted}");
        using HttpResponseMessage none = await platform.GetAsync("/products.json?ids=0");

        JsonArray found = (await RunningPlatform.BodyAsync(one))["products"]!.AsArray();
        Assert.Equal(wanted.ToJsonString(), Assert.Single(found)!["id"]!.ToJsonString());
        Assert.Empty((await RunningPlatform.BodyAsync(none))["products"]!.AsArray());
    }

    private static Blueprint AskedBy(Blueprint blueprint, string parameter) =>
        blueprint with
        {
            Entities =
            [
                .. blueprint.Entities.Select(entity =>
                    entity.Name == "product"
                        ? entity with
                        {
                            Endpoints = entity.Endpoints with
                            {
                                Read = null,
                                List = entity.Endpoints.List! with
                                {
                                    IdsParameter = null,
                                    IdParameter = parameter,
                                },
                            },
                        }
                        : entity
                ),
            ],
        };
}
