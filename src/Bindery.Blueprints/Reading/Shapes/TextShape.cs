using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>A text of one form.</summary>
/// <param name="expected">Continues "must be".</param>
/// <param name="pattern">Valid in .NET and in ECMAScript alike, since the schema carries it.</param>
internal sealed class TextShape(string expected, Regex pattern, int maximumLength) : IShape<string>
{
    /// <summary>Texts that match and are refused all the same.</summary>
    public IReadOnlyCollection<string> Reserved { get; init; } = [];

    public string Pattern => pattern.ToString();

    public string? Example { get; init; }

    /// <summary>What the schema's definitions call it; null writes it out wherever it is used.</summary>
    public string? Noun { get; init; }

    public string Placeholder => "";

    public bool Allows(string text) => Objection(text) is null;

    public string Read(Cursor cursor)
    {
        if (cursor.Node is not YamlScalar { Value: string text } scalar)
        {
            string advice = cursor.Node is YamlScalar ? "; put it in quotes" : "";
            cursor.Refuse(
                $"{cursor.Name} must be {expected}, not {cursor.Node.Describe()}{advice}"
            );
            return Placeholder;
        }

        if (Objection(text) is { } objection)
        {
            cursor.Refuse($"{cursor.Name} {objection}");
            return Placeholder;
        }

        return text;
    }

    public JsonObject Describe(SchemaDefinitions definitions) =>
        Noun is null ? Schema() : definitions.Reference(Noun, Schema);

    private JsonObject Schema()
    {
        JsonObject schema = new()
        {
            ["type"] = "string",
            ["pattern"] = Pattern,
            ["maxLength"] = maximumLength,
        };
        if (Example is not null)
        {
            schema["examples"] = new JsonArray(Example);
        }

        if (Reserved.Count > 0)
        {
            JsonArray reserved = [.. Reserved.Select(word => (JsonNode)word)];
            schema["not"] = new JsonObject { ["enum"] = reserved };
        }

        return schema;
    }

    // In .NET `$` also matches before a last line end, but not before the last of two.
    private string? Objection(string text) =>
        text.Length > maximumLength
            ? $"is {text.Length} characters long and may have {maximumLength}; shorten it"
        : Reserved.Contains(text) ? $"is {Quote.Of(text)}, a reserved word; choose another"
        : !pattern.IsMatch(text) || (text.EndsWith('\n') && !pattern.IsMatch(text + "\n"))
            ? $"must be {expected}, not the text {Quote.Of(text)}"
        : null;
}
