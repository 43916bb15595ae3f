using System.Text.Json.Nodes;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>A default as the schema shows it; none for lists, objects and empty texts.</summary>
internal static class DefaultText
{
    public static JsonNode? Of(object? value) =>
        value switch
        {
            int number => number,
            bool flag => flag,
            string { Length: > 0 } text => text,
            Enum choice => KebabCase.Of(choice.ToString()),
            _ => null,
        };
}
