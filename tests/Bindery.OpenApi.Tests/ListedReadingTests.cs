using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Tests;

/// <summary>Records that no request reads alone are had through their list.</summary>
public sealed class ListedReadingTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("ids")]
    [InlineData("customer_id")]
    [InlineData("customerIds")]
    public void The_list_is_asked_by_id(string parameter)
    {
        Endpoint list = List(SmallDocument.Query(parameter));

        Assert.Equal(parameter, list.IdParameter);
        Assert.Null(list.IdsParameter);
        Assert.False(list.LookedThrough);
    }

    [Fact]
    public void Several_are_asked_for_where_their_ids_are_joined_by_commas()
    {
        JsonObject joined = SmallDocument.Query("id:in", "array");
        joined["explode"] = false;
        joined["schema"]!["items"] = new JsonObject { ["type"] = "integer" };

        Endpoint list = List(joined);

        Assert.Equal("id:in", list.IdsParameter);
        Assert.Null(list.IdParameter);
    }

    [Fact]
    public void One_is_asked_for_where_the_parameter_is_repeated_for_each()
    {
        JsonObject repeated = SmallDocument.Query("ids", "array");
        repeated["schema"]!["items"] = new JsonObject { ["type"] = "integer" };

        Assert.Equal("ids", List(repeated).IdParameter);
    }

    [Fact]
    public void Without_such_a_parameter_the_list_is_gone_through_and_nothing_is_archived()
    {
        ImportedBlueprint imported = Import(SmallDocument.Query("limit"));

        Entity entity = Assert.Single(imported.Blueprint.Entities);
        Assert.True(entity.Endpoints.List!.LookedThrough);
        Assert.Equal(DeletionPolicy.Keep, entity.Deletion.There);
        Assert.Contains("# safe: no request reads one", imported.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_reads_one_is_taken_where_there_is_one()
    {
        JsonArray parameters = new(SmallDocument.Query("ids"));

        Endpoints endpoints = Document
            .Import(SmallDocument.Make(parameters: parameters).ToJsonString())
            .Blueprint.Entities[0]
            .Endpoints;

        Assert.NotNull(endpoints.Read);
        Assert.Null(endpoints.List!.IdParameter);
    }

    [Theory]
    [InlineData("ids\"]: [{x")]
    [InlineData("ids\n")]
    [InlineData("ids: !!python/object")]
    [InlineData("ids # comment")]
    [InlineData("{ids}")]
    public void A_hostile_name_is_written_as_data_or_passed_over(string parameter)
    {
        Endpoint list = List(SmallDocument.Query(parameter));

        Assert.True(list.LookedThrough || list.IdParameter == parameter);
    }

    [Fact]
    public void A_list_that_is_called_as_one_record_is_left_out()
    {
        JsonObject document = SmallDocument.Make(path: "/customer");
        document["paths"]!.AsObject().Remove("/customer/{id}");

        Core.Failures.BinderyException refused = Assert.Throws<Core.Failures.BinderyException>(() =>
            Document.Import(document.ToJsonString())
        );

        Assert.Contains("doesn't name several", refused.Message, StringComparison.Ordinal);
    }

    private static Endpoint List(JsonObject parameter) =>
        Assert.Single(Import(parameter).Blueprint.Entities).Endpoints.List!;

    private static ImportedBlueprint Import(JsonObject parameter)
    {
        JsonObject document = SmallDocument.Make(parameters: new JsonArray(parameter));
        document["paths"]!.AsObject().Remove("/customers/{id}");
        return Document.Import(document.ToJsonString());
    }
}
