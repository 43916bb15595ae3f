using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Sampling;

namespace Bindery.Simulation.Writing;

/// <summary>Lays a body over a record. A list of children replaces the old one: named ones change, others go, new ones come.</summary>
internal static class RecordUpdate
{
    public static void Apply(Draft draft, JsonObject record, JsonObject body)
    {
        Lay(draft.Shape, record, body);
        foreach (ChildShape child in draft.Shape.Children)
        {
            if (MemberPath.Read(body, child.Path) is JsonArray list)
            {
                Replace(draft, child, record, list);
            }

            if (child.Options is { Path: { } path } options)
            {
                JsonObject named = body.ContainsKey(path) ? body : record;
                OptionList.Write(record, child, OptionList.Names(named, options));
            }
        }
    }

    private static void Lay(RecordShape shape, JsonObject record, JsonObject body)
    {
        foreach (FieldMapping member in shape.Members)
        {
            if (
                WritableBody.MayBeSet(shape, member)
                && MemberPath.TryRead(body, member.External, out JsonNode? value)
            )
            {
                MemberPath.Write(record, member.External, Coercion.Of(member, value));
            }
        }
    }

    private static void Replace(Draft draft, ChildShape child, JsonObject record, JsonArray sent)
    {
        Dictionary<string, JsonObject> known = (
            MemberPath.Read(record, child.Path) as JsonArray ?? []
        )
            .OfType<JsonObject>()
            .ToDictionary(item => RecordKey.Of(child.Shape, item), StringComparer.Ordinal);
        JsonArray list = [];
        foreach ((int at, JsonObject item) in sent.OfType<JsonObject>().Index())
        {
            JsonObject result = known.TryGetValue(
                RecordKey.Of(child.Shape, item),
                out JsonObject? old
            )
                ? Changed(draft, child, old, item)
                : ChildFiller.Make(draft, child, item, OptionValues(draft, child, item, at));
            list.Add((JsonNode)result);
        }

        MemberPath.Write(record, child.Path, list);
    }

    private static JsonObject Changed(
        Draft draft,
        ChildShape child,
        JsonObject old,
        JsonObject item
    )
    {
        JsonObject copy = old.DeepClone().AsObject();
        Lay(child.Shape, copy, item);
        foreach (string field in child.Options?.ValueFields ?? [])
        {
            if (MemberPath.TryRead(item, field, out JsonNode? value))
            {
                copy[field] = value?.DeepClone();
            }
        }

        if (child.Shape.Modified is { } modified && !JsonNode.DeepEquals(copy, old))
        {
            MemberPath.Write(
                copy,
                modified,
                MomentText.Node(
                    draft.Updated,
                    FieldType.Datetime,
                    child.Shape.Member(modified)?.Format ?? MomentFormat.Iso,
                    draft.World.Zone
                )
            );
        }

        return copy;
    }

    private static System.Collections.Immutable.ImmutableArray<string> OptionValues(
        Draft draft,
        ChildShape child,
        JsonObject item,
        int at
    ) => OptionPlan.For(draft, child, given: 1).ValuesOf(at, item);
}
