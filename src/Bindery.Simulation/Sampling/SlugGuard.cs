using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling;

/// <summary>A slug that was asked for and is taken gets a number, as shops do; a creation sent twice is then two records.</summary>
internal static class SlugGuard
{
    private const string Hint = "slug";

    public static void Ensure(Draft draft)
    {
        if (
            draft.Parent is not null
            || draft.Shape.WithHint(Hint) is not { } member
            || !MemberPath.TryRead(draft.Given, member.External, out _)
        )
        {
            return;
        }

        string asked = Scalar.Text(MemberPath.Read(draft.Json, member.External)) ?? "";
        string free = asked;
        for (int number = 1; IsTaken(draft, member, free); number++)
        {
            free = $"{asked}-{number}";
        }

        MemberPath.Write(draft.Json, member.External, free);
    }

    private static bool IsTaken(Draft draft, FieldMapping member, string slug) =>
        draft
            .World.Table(draft.Shape.Name)
            .Records.Any(record =>
                Scalar.Text(MemberPath.Read(JsonBytes.Thawed(record.Json), member.External)) == slug
            );
}
