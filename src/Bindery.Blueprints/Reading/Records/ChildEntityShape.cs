using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class ChildEntityShape
{
    public static IShape<ChildEntity> Shape { get; } =
        new ObjectShape<ChildEntity>("child", Ask, nameKey: "name");

    private static ChildEntity Ask(IMembers members) =>
        new()
        {
            Name = members.Required("name", Texts.TechnicalName, "Singular technical name."),
            Title = members.Required("title", Texts.Line, "Name as people write it."),
            Kind = members.Required("kind", Choice.Of<EntityKind>(), "What it is."),
            Path = members.Required(
                "path",
                Texts.ChildPath,
                "Member of the parent that holds the list, or the one record; . where its members are the parent's own."
            ),
            OdooModel = members.Required(
                "odoo_model",
                Texts.ModelName,
                "Odoo model whose records these become."
            ),
            OdooField = members.Optional(
                "odoo_field",
                Texts.FieldName,
                "One2many field of the parent's Odoo model; left out where the child is bound by itself."
            ),
            Endpoint = members.Optional(
                "endpoint",
                EndpointShape.Shape,
                "Where the children are read, {id} being the parent's key; left out where they come inside it."
            ),
            Itself = members.Or(
                "itself",
                Values.Flag,
                false,
                "Whether a parent without children is its own only child, by the same members."
            ),
            Single = members.Or(
                "single",
                Values.Flag,
                false,
                "Whether a parent has one of them and not a list, as the cost of shipping; a line that costs nothing is passed over."
            ),
            Only = members.Optional(
                "only",
                RecordFilterShape.Shape,
                "Which items of the list are taken, where sums or other kinds stand beside them."
            ),
            SkipWhere = members.Optional(
                "skip_where",
                Texts.MemberPath,
                "Member that a child has filled in where it is to be passed over."
            ),
            Key =
                members.Optional(
                    "key",
                    EntityKeyShape.Shape,
                    "What names a record there; left out where single."
                ) ?? EntityKey.None,
            Options = members.Optional(
                "options",
                VariantOptionsShape.Shape,
                "How a product names its options and a variant its values."
            ),
            Unless = members.Or(
                "unless",
                Values.ByFieldName,
                [],
                "Values of an Odoo line that keep it from being sent, such as state: cancel."
            ),
            Minimum = members.Or("minimum", Values.Count, 0, "Fewest children of one parent."),
            Fields = members.Required(
                "fields",
                Values.AtLeastOneOf(FieldMappingShape.Shape),
                "The members of a record there and the Odoo fields that they become."
            ),
        };
}
