using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class EntityRecordShape
{
    public static IShape<Entity> Shape { get; } =
        new ObjectShape<Entity>("entity", Ask, nameKey: "name");

    private static Entity Ask(IMembers members) =>
        new()
        {
            Name = members.Required("name", Texts.TechnicalName, "Singular technical name."),
            Plural = members.Required("plural", Texts.TechnicalName, "Plural technical name."),
            Title = members.Required("title", Texts.Line, "Name as people write it."),
            Kind = members.Required(
                "kind",
                Choice.Of<EntityKind>(),
                "What it is; generic where nothing special is known about it."
            ),
            OdooModel = members.Required(
                "odoo_model",
                Texts.ModelName,
                "Odoo model whose records these become."
            ),
            Direction = members.Required(
                "direction",
                Choice.Of<Direction>(),
                "Which way records go."
            ),
            Documentation = members.Optional(
                "documentation",
                Texts.WebAddress,
                "Address of the vendor's page about it."
            ),
            EnabledBy = members.Or(
                "enabled_by",
                Values.OneOrMore(Texts.TechnicalName),
                [],
                "Settings without which it is left alone: not exchanged by a schedule, and refused to a person with a word on what to fill in."
            ),
            Endpoints = members.Or(
                "endpoints",
                EndpointsShape.Shape,
                new Endpoints(),
                "The requests that read and write it."
            ),
            Pagination = members.Optional(
                "pagination",
                PaginationShape.Shape,
                "How this list is cut into pages, where it isn't cut as the others are."
            ),
            Only = members.Optional(
                "only",
                RecordFilterShape.Shape,
                "Which records are taken, where others stand at the same address."
            ),
            States = members.Optional(
                "states",
                OrderStatesShape.Shape,
                "When an imported order is confirmed or cancelled; left out, it stays a quotation."
            ),
            Key = members.Required(
                "key",
                EntityKeyShape.Shape,
                "What names a record there; bindings keep it."
            ),
            Item = members.Optional(
                "item",
                Texts.MemberPath,
                "Of stock levels: member of a product, or of a variant, with the level's key, where it isn't called as the key is; a binding_field keeps it."
            ),
            Match = members.Or(
                "match",
                Values.Many(MatchKeyShape.Shape),
                [],
                "How an Odoo record that exists is recognised before one is created; [] is an answer."
            ),
            Progress = members.Required(
                "progress",
                ProgressShape.Shape,
                "What marks how far the last import came: mode modified-since or full."
            ),
            Owner = members.Required(
                "owner",
                Choice.Of<Owner>(),
                "Which side's value wins; a field's direction makes exceptions."
            ),
            Deletion = members.Required(
                "deletion",
                DeletionShape.Shape,
                "What a deletion on one side does on the other."
            ),
            Idempotency = members.Optional(
                "idempotency",
                IdempotencyShape.Shape,
                "How a creation whose answer was lost is recognised, so that nothing is made twice."
            ),
            Sends = members.Or(
                "sends",
                Values.ByFieldName,
                [],
                "Values that an Odoo record has to have to be sent; left out, each one may be."
            ),
            EmptyText = members.Or(
                "empty_text",
                Values.Flag,
                false,
                "Whether a member is emptied by an empty text, null doing nothing."
            ),
            OmitEmpty = members.Or(
                "omit_empty",
                Values.Flag,
                false,
                "Whether what is empty is left out of what is sent, as by a platform that takes no null."
            ),
            DependsOn = members.Or(
                "depends_on",
                Values.Many(Texts.TechnicalName),
                [],
                "Entities that must be in Odoo before this one."
            ),
            Defaults = members.Or(
                "defaults",
                Values.ByFieldName,
                [],
                "Odoo values given when a record is created, and never again."
            ),
            DefaultRecords = members.Or(
                "default_records",
                Values.Many(DefaultRecordShape.Shape),
                [],
                "Odoo records that a new record refers to, and never another one later."
            ),
            Fields = members.Required(
                "fields",
                Values.AtLeastOneOf(FieldMappingShape.Shape),
                "The members of a record there and the Odoo fields that they become."
            ),
            Address = members.Optional(
                "address",
                AddressRecordShape.Shape,
                "Names of the members of this entity's address objects."
            ),
            Totals = members.Optional(
                "totals",
                TotalsShape.Shape,
                "Binding fields that hold the platform's totals, compared with Odoo's."
            ),
            Children = members.Or(
                "children",
                Values.Many(ChildEntityShape.Shape),
                [],
                "Records that come inside this one."
            ),
        };
}
