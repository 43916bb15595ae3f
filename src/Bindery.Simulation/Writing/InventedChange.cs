using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;
using Bindery.Simulation.Records;
using Bindery.Simulation.Sampling;

namespace Bindery.Simulation.Writing;

/// <summary>
/// What a person in the shop would change: always one member that is brought over, sometimes more.
/// Lines of an order or an invoice are left alone, so that its sums stay true.
/// </summary>
internal static class InventedChange
{
    public static void Apply(Draft draft, JsonObject record)
    {
        ImmutableArray<FieldMapping> texts = [.. Mapped(draft.Shape, record).Where(IsFreeText)];
        if (texts.IsEmpty)
        {
            ChangeOther(draft, record);
        }

        foreach ((int at, FieldMapping text) in texts.Index())
        {
            if (at == 0 || draft.Random.Chance(0.3))
            {
                Append(draft, record, text);
            }
        }

        ChangeChildren(draft, record);
    }

    private static IEnumerable<FieldMapping> Mapped(RecordShape shape, JsonObject record) =>
        shape
            .Members.Where(member =>
                IsBroughtOver(shape, member)
                && member.Direction != Direction.Export
                && WritableBody.MayBeSet(shape, member)
                && IsReachable(record, member)
            )
            .OrderBy(member => member.External.Contains('.', StringComparison.Ordinal));

    /// <summary>By itself, or as a part of a name that is made of several members.</summary>
    private static bool IsBroughtOver(RecordShape shape, FieldMapping member) =>
        member.Odoo is not null
        || shape.Joined.Any(name => name.Odoo is not null && name.Join.Contains(member.External));

    private static bool IsReachable(JsonObject record, FieldMapping member) =>
        !member.External.Contains('.', StringComparison.Ordinal)
        || record[MemberPath.Root(member.External)] is JsonObject or JsonArray;

    private static bool IsFreeText(FieldMapping member) =>
        member is { Type: FieldType.String, Values.IsEmpty: true, Options.IsEmpty: true }
        && Samples.For(member).IsFreeText;

    private static void Append(Draft draft, JsonObject record, FieldMapping member)
    {
        string mark = $" ✎{draft.Number}";
        string old = Scalar.Text(MemberPath.Read(record, member.External)) ?? "";
        int room = (member.MaximumLength ?? int.MaxValue) - mark.Length;
        string kept = old.Length > room ? old[..room] : old;
        MemberPath.Write(record, member.External, JsonValue.Create(kept + mark));
    }

    private static void ChangeOther(Draft draft, JsonObject record)
    {
        FieldMapping? other = Mapped(draft.Shape, record)
            .FirstOrDefault(member =>
                !member.Options.IsEmpty
                || !member.Values.IsEmpty
                || member.Type is FieldType.Integer or FieldType.Decimal or FieldType.Money
            );
        if (other is null)
        {
            return;
        }

        JsonNode? old = MemberPath.Read(record, other.External);
        JsonNode? next = Scalar.Number(old) is { } number
            ? Coercion.Of(other, JsonValue.Create((number + 1).ToString()))
            : Next(other, Scalar.Text(old));
        MemberPath.Write(record, other.External, next);
    }

    private static JsonValue Next(FieldMapping member, string? old)
    {
        ImmutableArray<string> choices = member.Options.IsEmpty
            ? [.. member.Values.Select(value => value.Name)]
            : member.Options;
        return choices.IsEmpty
            ? JsonValue.Create(1)
            : JsonValue.Create(choices[(choices.IndexOf(old ?? "") + 1) % choices.Length]);
    }

    private static void ChangeChildren(Draft draft, JsonObject record)
    {
        foreach (ChildShape child in draft.Shape.Children)
        {
            bool priced =
                child.Shape.Kind == EntityKind.Variant
                && child.Shape.WithHint("price") is { Odoo: not null };
            if (
                priced
                && draft.Random.Chance(0.4)
                && MemberPath.Read(record, child.Path) is JsonArray { Count: > 0 } list
            )
            {
                FieldMapping price = child.Shape.WithHint("price")!;
                decimal old = Scalar.Number(MemberPath.Read(list[0], price.External)) ?? 0;
                JsonNode? next = Coercion.Of(price, JsonValue.Create(old + 1));
                MemberPath.Write(list[0]!.AsObject(), price.External, next);
            }
        }
    }
}
