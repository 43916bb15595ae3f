using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Bindery.Tests.Documentation.References;

/// <summary>The first value that a blueprint gives to each member of each definition.</summary>
internal sealed class SchemaExamples
{
    private readonly JsonObject definitions;
    private readonly Dictionary<(string Definition, string Member), string> found = [];

    public SchemaExamples(JsonObject schema, string yaml)
    {
        definitions = schema["definitions"]!.AsObject();
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        Visit("blueprint", stream.Documents[0].RootNode);
    }

    /// <returns>On one line; null where the blueprint doesn't use the member, or holds more there than a line shows.</returns>
    public string? Of(string definition, string member) =>
        found.GetValueOrDefault((definition, member));

    private void Visit(string name, YamlNode node)
    {
        if (
            definitions[name]?["properties"] is not JsonObject members
            || node is not YamlMappingNode mapping
        )
        {
            return;
        }

        foreach ((YamlNode key, YamlNode value) in mapping.Children)
        {
            string member = ((YamlScalarNode)key).Value!;
            if (value is YamlScalarNode { Value.Length: < 60 } scalar)
            {
                found.TryAdd((name, member), scalar.Value!);
            }
            else if (
                value is YamlSequenceNode list
                && list.Children.All(one => one is YamlScalarNode)
            )
            {
                found.TryAdd((name, member), $"[{string.Join(", ", list.Children)}]");
            }

            Descend(members[member], value);
        }
    }

    private void Descend(JsonNode? member, YamlNode value)
    {
        foreach (YamlNode one in value is YamlSequenceNode list ? list.Children : [value])
        {
            JsonNode? described = value is YamlSequenceNode ? member?["items"] : member;
            if (described?["$ref"]?.GetValue<string>() is { } reference)
            {
                Visit(reference["#/definitions/".Length..], one);
            }
        }
    }
}
