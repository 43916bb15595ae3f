using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class EndpointsShape
{
    public static IShape<Endpoints> Shape { get; } = new ObjectShape<Endpoints>("endpoints", Ask);

    private static Endpoints Ask(IMembers members) =>
        new()
        {
            List = members.Optional("list", EndpointShape.Shape, "Answers many records, in pages."),
            Read = members.Optional("read", EndpointShape.Shape, "Answers one record."),
            Create = members.Optional("create", EndpointShape.Shape, "Makes a record."),
            Update = members.Optional("update", EndpointShape.Shape, "Changes a record."),
            UpdateVariant = members.Optional(
                "update_variant",
                EndpointShape.Shape,
                "Changes a variant's stock level where its address names the product too, {parent} being the product's key; update is for products without variants."
            ),
            Delete = members.Optional("delete", EndpointShape.Shape, "Deletes a record."),
        };
}
