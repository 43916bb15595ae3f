using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Tests;

/// <summary>What holds for shopify holds for every blueprint of the catalogue.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Blueprints =>
        [
            .. BlueprintCatalog.Names,
            .. Enum.GetValues<ConnectorType>().Select(type => type.ToString()),
        ];

    [Theory]
    [MemberData(nameof(Blueprints))]
    public async Task Every_list_is_the_state(string name)
    {
        Blueprint blueprint = Open(name);
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = blueprint,
            }
        );
        LogIn(platform, blueprint.Authentication[0]);

        foreach (
            Entity entity in blueprint.Entities.Where(entity => entity.Endpoints.List is not null)
        )
        {
            Endpoint list = entity.Endpoints.List!;
            string size =
                $"{blueprint.Pagination.SizeParameter}={blueprint.Pagination.MaximumPageSize}";
            JsonNode body = await RunningPlatform.ExpectAsync(
                HttpStatusCode.OK,
                platform.Http.GetAsync(
                    new Uri($"{Root(platform, blueprint)}{list.Path}?{size}", UriKind.Relative),
                    RunningPlatform.Cancellation
                )
            );
            JsonArray records = (
                list.Envelope is null ? body : MemberPath.Read(body, list.Envelope)!
            ).AsArray();

            Assert.Equal(
                platform
                    .All(entity.Name)
                    .Take(blueprint.Pagination.MaximumPageSize)
                    .Select(record => record.ToJsonString()),
                records.Select(record => record!.ToJsonString())
            );
            Assert.NotEmpty(records);
        }
    }

    [Theory]
    [MemberData(nameof(Blueprints))]
    public async Task Every_member_of_the_blueprint_is_in_every_record(string name)
    {
        Blueprint blueprint = Open(name);
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = blueprint,
            }
        );

        foreach (Entity entity in blueprint.Entities)
        {
            foreach (FieldMapping field in entity.Fields)
            {
                Assert.All(
                    platform.All(entity.Name),
                    record =>
                        Assert.True(
                            MemberPath.TryRead(record, field.External, out _),
                            field.External
                        )
                );
            }

            Assert.All(
                entity.Children,
                child =>
                    Assert.All(
                        platform.All(entity.Name),
                        record =>
                            Assert.True(
                                MemberPath.Read(record, child.Path)!.AsArray().Count
                                    >= child.Minimum
                            )
                    )
            );
        }
    }

    [Theory]
    [MemberData(nameof(Blueprints))]
    public async Task Values_have_the_types_that_the_blueprint_says(string name)
    {
        Blueprint blueprint = Open(name);
        await using RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = blueprint,
            }
        );

        foreach (Entity entity in blueprint.Entities)
        {
            foreach (FieldMapping field in entity.Fields.Where(field => !field.Virtual))
            {
                foreach (JsonNode record in platform.All(entity.Name))
                {
                    JsonNode? value = MemberPath.Read(record, field.External);
                    Assert.True(
                        IsOfType(field, value),
                        $"{entity.Name}.{field.External}: {value?.ToJsonString()}"
                    );
                }
            }
        }
    }

    private static bool IsOfType(FieldMapping field, JsonNode? value) =>
        (field.Type, value?.GetValueKind()) switch
        {
            (FieldType.Reference, _) => true,
            (_, null) => field.Nullable
                || field.External.Contains('[', StringComparison.Ordinal)
                || field.External.Contains('.', StringComparison.Ordinal),
            (FieldType.Integer or FieldType.Decimal, System.Text.Json.JsonValueKind.Number) => true,
            (
                FieldType.Boolean,
                System.Text.Json.JsonValueKind.True
                    or System.Text.Json.JsonValueKind.False
            ) => true,
            (FieldType.Address, System.Text.Json.JsonValueKind.Object) => true,
            (FieldType.Money, System.Text.Json.JsonValueKind.String) => Scalar.Number(value)
                is not null,
            (FieldType.Datetime or FieldType.Date, System.Text.Json.JsonValueKind.String) =>
                Scalar.TryMoment(Scalar.Text(value), out _),
            (FieldType.String or FieldType.Html, System.Text.Json.JsonValueKind.String) => true,
            _ => false,
        };

    private static Blueprint Open(string name) =>
        BlueprintCatalog.TryOpen(name, out Blueprint? blueprint)
            ? blueprint
            : BlueprintCatalog
                .Archetype(Enum.Parse<ConnectorType>(name))
                .Instantiate("example", "Example");

    private static void LogIn(RunningPlatform platform, Authentication scheme)
    {
        string secret = platform.Platform.SimulatedSettings[scheme.Secret!];
        if (scheme.Scheme == AuthenticationScheme.Bearer)
        {
            platform.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Bearer",
                secret
            );
        }
        else if (!platform.Http.DefaultRequestHeaders.Contains(scheme.Header!))
        {
            platform.Http.DefaultRequestHeaders.Add(scheme.Header!, scheme.Prefix + secret);
        }
    }

    private static string Root(RunningPlatform platform, Blueprint blueprint)
    {
        string url = blueprint.BaseUrl;
        foreach ((string name, string value) in platform.Platform.SimulatedSettings)
        {
            url = url.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return new Uri(url).AbsolutePath.TrimEnd('/');
    }
}
