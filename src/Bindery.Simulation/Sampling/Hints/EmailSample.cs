using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>Unique within the platform; a record that refers to a person carries that person's.</summary>
internal sealed class EmailSample : ISample
{
    public string Hint => "email";

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        Referenced? person = draft.References.FirstOrDefault(referenced =>
            referenced.Shape.WithHint(Hint) is not null
        );
        return person is null
            ? JsonValue.Create(Fresh(draft))
            : MemberPath.Read(person.Json, person.Shape.WithHint(Hint)!.External)?.DeepClone();
    }

    private static string Fresh(Draft draft)
    {
        string name = draft.Random.Pick<string>([
            "anna",
            "o'brien",
            "sales+shop",
            "Mixed.Case",
            "x_y-z",
            "info",
        ]);
        return $"{name}.{draft.Shape.Name}{draft.Number}@example.com";
    }
}
