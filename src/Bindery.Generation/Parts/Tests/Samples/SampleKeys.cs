using System.Globalization;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>The outside ids of the samples: one for each entity, and for each child inside it.</summary>
internal static class SampleKeys
{
    // Room for a child's id between those of two entities.
    private const int Step = 1000;
    private const int ChildStep = 100;

    /// <summary>The id as the platform writes it.</summary>
    public static JsonNode Of(Blueprint blueprint, string name, int more = 0)
    {
        foreach ((int index, Entity entity) in blueprint.Entities.Index())
        {
            int number = ((index + 1) * Step) + 1 + more;
            if (entity.Name == name)
            {
                return Key(entity.Key.Type, name, number);
            }

            foreach ((int at, ChildEntity child) in entity.Children.Index())
            {
                if (child.Name == name)
                {
                    return Key(child.Key.Type, name, number + ((at + 1) * ChildStep));
                }
            }
        }

        throw new ArgumentException($"no entity is called '{name}'", nameof(name));
    }

    /// <summary>The id as a binding keeps it.</summary>
    public static string TextOf(Blueprint blueprint, Entity entity, int more = 0)
    {
        string id = Of(blueprint, entity.Name, more).ToString();
        return string.Join(':', Enumerable.Repeat(id, entity.Key.External.Length));
    }

    private static JsonValue Key(FieldType type, string name, int number) =>
        type == FieldType.Integer
            ? JsonValue.Create((decimal)number)
            : JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"));
}
