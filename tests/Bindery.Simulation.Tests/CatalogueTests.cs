using System.Net;
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
        PlatformClient.LogIn(platform);

        foreach (
            Entity entity in blueprint.Entities.Where(entity => entity.Endpoints.List is not null)
        )
        {
            Endpoint list = entity.Endpoints.List!;
            Pagination paging = entity.Pagination ?? blueprint.Pagination;
            string size = paging.Window is { } window
                ? $"{paging.SizeParameter}={window.Replace("{offset}", "0", StringComparison.Ordinal).Replace("{size}", $"{paging.MaximumPageSize}", StringComparison.Ordinal)}"
                : $"{paging.SizeParameter}={paging.MaximumPageSize}";
            JsonNode body = await RunningPlatform.ExpectAsync(
                HttpStatusCode.OK,
                platform.Http.GetAsync(
                    new Uri(
                        PlatformClient.Root(platform)
                            + PlatformClient.Filled(platform, list.Path)
                            + $"?{size}",
                        UriKind.Relative
                    ),
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
                    .Select(record => Listed(entity, record).ToJsonString()),
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
                entity.Children.Where(child => !child.Single),
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

    /// <summary>Of children with an endpoint of their own, a list shows only the keys.</summary>
    private static JsonNode Listed(Entity entity, JsonNode record)
    {
        foreach (ChildEntity child in entity.Children.Where(child => child.Endpoint is not null))
        {
            record[child.Path] = new JsonArray([
                .. record[child.Path]!
                    .AsArray()
                    .Select(item => item![child.Key.External[0]]!.DeepClone()),
            ]);
        }

        foreach (string path in entity.Endpoints.List!.Omits)
        {
            MemberPath.Remove(record.AsObject(), path);
        }

        return record;
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
            (FieldType.Datetime, System.Text.Json.JsonValueKind.Number) => field.Format
                is MomentFormat.Unix
                    or MomentFormat.UnixMs,
            (FieldType.Datetime, _) when field.Format == MomentFormat.JsonDate => Scalar
                .Text(value)!
                .StartsWith("/Date(", StringComparison.Ordinal),
            (FieldType.Datetime, _) when field.Format == MomentFormat.LocalDayFirst =>
                DateTime.TryParseExact(
                    Scalar.Text(value),
                    "dd-MM-yyyy HH:mm:ss",
                    System.Globalization.CultureInfo.InvariantCulture,
                    System.Globalization.DateTimeStyles.None,
                    out _
                ),
            (FieldType.Datetime or FieldType.Date, System.Text.Json.JsonValueKind.String) =>
                Scalar.TryMoment(Scalar.Text(value), out _),
            (FieldType.List, System.Text.Json.JsonValueKind.Array) => true,
            (FieldType.String or FieldType.Html, System.Text.Json.JsonValueKind.String) => true,
            _ => false,
        };

    private static Blueprint Open(string name) =>
        (
            BlueprintCatalog.TryOpen(name, out Blueprint? blueprint)
                ? blueprint
                : BlueprintCatalog
                    .Archetype(Enum.Parse<ConnectorType>(name))
                    .Instantiate("example", "Example")
        ).WithMembersNamed();
}
