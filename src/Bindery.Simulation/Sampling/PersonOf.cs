using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling;

/// <summary>One person a record: the one that it refers to, where that one has a name.</summary>
internal static class PersonOf
{
    public static Person Record(Draft draft) =>
        draft.Person ??= Referred(draft) ?? draft.Random.Pick(People.All);

    private static Person? Referred(Draft draft) =>
        draft
            .References.Select(Named)
            .FirstOrDefault(person => !string.IsNullOrWhiteSpace(person.Name));

    private static Person Named(Referenced referenced) =>
        new(Text(referenced, "first-name"), Text(referenced, "last-name"));

    private static string Text(Referenced referenced, string hint) =>
        referenced.Shape.WithHint(hint) is { } member
            ? Scalar.Text(MemberPath.Read(referenced.Json, member.External)) ?? ""
            : "";
}
