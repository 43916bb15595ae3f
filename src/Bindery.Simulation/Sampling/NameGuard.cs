using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling;

/// <summary>A record whose name is joined from parts has at least one part, or a fallback, to show.</summary>
internal static class NameGuard
{
    public static void Ensure(Draft draft)
    {
        foreach (FieldMapping name in draft.Shape.Joined)
        {
            bool nameless = name
                .Join.Concat(name.Fallback)
                .Where(path => !draft.Shape.Key.External.Contains(path))
                .All(path => Scalar.IsBlank(MemberPath.Read(draft.Json, path)));
            if (nameless && draft.Invented && draft.Shape.Member(name.Join[^1]) is { } part)
            {
                MemberPath.Write(draft.Json, part.External, People.All[0].Last);
            }
        }
    }
}
