using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling;

/// <summary>Points a record at records that exist. A child brings its parent along, so that product and variant agree.</summary>
internal static class ReferencePicker
{
    private const double GuestShare = 0.15;

    public static void Pick(Draft draft)
    {
        HashSet<string> declined = new(StringComparer.Ordinal);
        foreach (FieldMapping member in References(draft))
        {
            if (!Settle(draft, member, declined))
            {
                Decline(draft, member);
                declined.Add(
                    ReferenceTarget.Parent(draft.World.Shapes, member.Entity!) ?? member.Entity!
                );
            }
        }
    }

    private static IEnumerable<FieldMapping> References(Draft draft) =>
        draft
            .Shape.Members.Where(member => member.Type == FieldType.Reference)
            .OrderByDescending(member =>
                ReferenceTarget.Parent(draft.World.Shapes, member.Entity!) is not null
            );

    private static bool Settle(Draft draft, FieldMapping member, HashSet<string> declined)
    {
        if (draft.References.Find(known => known.Shape.Name == member.Entity) is { } known)
        {
            return Point(draft, member, known);
        }

        if (MemberPath.TryRead(draft.Given, member.External, out JsonNode? given))
        {
            return given is not null && PointAtGiven(draft, member, given);
        }

        bool skip =
            !draft.Invented
            || declined.Contains(member.Entity!)
            || (member.Nullable && draft.Random.Chance(NullShare(draft, member)));
        return !skip
            && Remember(draft, ReferenceTarget.Any(draft.World, member.Entity!, draft.Random))
            && Point(draft, member, draft.References[^1]);
    }

    private static double NullShare(Draft draft, FieldMapping member) =>
        draft.Shape.Kind == EntityKind.OrderLine ? draft.World.ProductlessLines
        : member.Guest is null ? 0.1
        : GuestShare;

    private static bool PointAtGiven(Draft draft, FieldMapping member, JsonNode given)
    {
        string key = Scalar.Text(given) ?? "";
        if (Remember(draft, ReferenceTarget.Of(draft.World, member.Entity!, key)))
        {
            return Point(draft, member, draft.References[^1]);
        }

        MemberPath.Write(draft.Json, member.External, given.DeepClone());
        return true;
    }

    private static bool Remember(Draft draft, IReadOnlyCollection<Referenced> found)
    {
        draft.References.AddRange(found);
        return found.Count > 0;
    }

    private static bool Point(Draft draft, FieldMapping member, Referenced target)
    {
        // What stands for its own only child has no id as one: the fallback names it.
        bool isItself =
            !member.Fallback.IsEmpty
            && draft.References.Exists(other =>
                other.Shape != target.Shape && ReferenceEquals(other.Json, target.Json)
            );
        JsonNode? none = target.Shape.Key.Type == FieldType.Integer ? JsonValue.Create(0) : null;
        JsonNode? key = isItself
            ? none
            : MemberPath.Read(target.Json, target.Shape.Key.External[0])?.DeepClone();
        MemberPath.Write(
            draft.Json,
            member.External,
            member.AsText && Scalar.Text(key) is { } text ? JsonValue.Create(text) : key
        );
        return true;
    }

    /// <summary>Nothing referred to: no object either, unless it says more than the key.</summary>
    private static void Decline(Draft draft, FieldMapping member)
    {
        string holder = member.External.Split('.')[0];
        bool saysMore = draft.Shape.Members.Any(other =>
            other != member && other.External.StartsWith(holder + ".", StringComparison.Ordinal)
        );
        MemberPath.Write(draft.Json, saysMore ? member.External : holder, null);
    }
}
