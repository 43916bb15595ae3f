using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Payloads;

namespace Bindery.Simulation.Sampling.Hints;

/// <summary>From the record's name; unique by a number.</summary>
internal sealed class SlugSample : ISample
{
    private const int Longest = 60;

    public string Hint => "slug";
    public SampleStage Stage => SampleStage.Siblings;

    public JsonNode? Make(Draft draft, FieldMapping member)
    {
        FieldMapping? source =
            draft.Shape.WithHint("product-name")
            ?? draft.Shape.Members.FirstOrDefault(other => other.Required);
        string text = source is null
            ? ""
            : Scalar.Text(MemberPath.Read(draft.Json, source.External)) ?? "";
        string slug = Simplified(text);
        return JsonValue.Create($"{(slug.Length == 0 ? draft.Shape.Name : slug)}-{draft.Number}");
    }

    public JsonNode? Default(Draft draft, FieldMapping member) => Make(draft, member);

    private static string Simplified(string text)
    {
        StringBuilder slug = new();
        foreach (char letter in text.ToLowerInvariant().Take(Longest))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
