using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling;

internal static class MemberFiller
{
    /// <summary>Takes every member's place, so that the payload keeps the blueprint's order.</summary>
    public static void Reserve(Draft draft)
    {
        foreach (FieldMapping member in draft.Shape.Members)
        {
            MemberPath.Write(draft.Json, member.External, null);
        }
    }

    /// <summary>An object whose members may all be null is sometimes null itself.</summary>
    public static void FillNullGroups(Draft draft)
    {
        IEnumerable<IGrouping<string, FieldMapping>> groups = draft
            .Shape.Members.Where(member => member.External.Contains('.', StringComparison.Ordinal))
            .GroupBy(member => MemberPath.Root(member.External), StringComparer.Ordinal);
        foreach (IGrouping<string, FieldMapping> group in groups)
        {
            bool optional = group.All(member =>
                member.Nullable && member.Type != FieldType.Reference
            );
            bool given = draft.Given.ContainsKey(group.Key);
            if (optional && !given && (!draft.Invented || draft.Random.Chance(0.08)))
            {
                draft.Json[group.Key] = null;
            }
        }
    }

    public static void Fill(Draft draft, SampleStage stage)
    {
        foreach (FieldMapping member in draft.Shape.Members)
        {
            ISample sample = Samples.For(member);
            if (sample.Stage == stage && !IsDone(draft, member))
            {
                MemberPath.Write(draft.Json, member.External, Value(draft, member, sample));
            }
        }
    }

    private static bool IsDone(Draft draft, FieldMapping member) =>
        member.Type is FieldType.Reference
        || (draft.Shape.KeyIsAssigned && draft.Shape.IsKey(member))
        || draft.Json[MemberPath.Root(member.External)] is null
            && member.External.Contains('.', StringComparison.Ordinal);

    private static JsonNode? Value(Draft draft, FieldMapping member, ISample sample)
    {
        if (member.Type == FieldType.Parent)
        {
            return MemberPath
                .Read(draft.Parent!.Json, draft.Parent.Shape.Key.External[0])
                ?.DeepClone();
        }

        if (MemberPath.TryRead(draft.Given, member.External, out JsonNode? given))
        {
            return Coercion.Of(member, given);
        }

        return Coercion.Of(
            member,
            draft.Invented ? Invented(draft, member, sample) : sample.Default(draft, member)
        );
    }

    private static JsonNode? Invented(Draft draft, FieldMapping member, ISample sample)
    {
        if (member.Nullable && !sample.DecidesNull)
        {
            if (draft.Random.Chance(0.12))
            {
                return null;
            }

            if (member.Type is FieldType.String or FieldType.Html && draft.Random.Chance(0.05))
            {
                return JsonValue.Create("");
            }
        }

        return Shortened(sample.Make(draft, member), member.MaximumLength);
    }

    private static JsonNode? Shortened(JsonNode? value, int? longest) =>
        longest is { } length && Scalar.Text(value) is { } text && text.Length > length
            ? JsonValue.Create(text[..length])
            : value;
}
