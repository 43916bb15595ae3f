using System.Text.Json.Nodes;
using Bindery.Blueprints.Reading.Yaml;
using Bindery.Blueprints.Schema;
using Bindery.Core.Text;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>One of a few texts, each of which stands for a value.</summary>
internal sealed class ChoiceShape<T>(IReadOnlyList<(string Text, T Value)> choices) : IShape<T>
{
    public T Placeholder => choices[0].Value;

    public T Read(Cursor cursor)
    {
        string? text = (cursor.Node as YamlScalar)?.Value as string;
        foreach ((string Text, T Value) choice in choices)
        {
            if (choice.Text == text)
            {
                return choice.Value;
            }
        }

        string? meant = text is null ? null : Nearest.To(text, Texts);
        string suggestion = meant is null ? "" : $"; did you mean {Quote.Of(meant)}?";
        cursor.Refuse(
            $"{cursor.Name} must be one of {string.Join(", ", Texts)}, not {cursor.Node.Describe()}{suggestion}"
        );
        return Placeholder;
    }

    public JsonObject Describe(SchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray([.. Texts.Select(text => (JsonNode)text)]) };

    private IEnumerable<string> Texts => choices.Select(choice => choice.Text);
}
