using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bindery.Blueprints.Tests;

/// <summary>Turns YAML into JSON as editors do, without any of the reader's own code.</summary>
internal static class YamlAsJson
{
    public static string Convert(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return Node(stream.Documents[0].RootNode)!.ToJsonString();
    }

    private static JsonNode? Node(YamlNode node) =>
        node switch
        {
            YamlSequenceNode list => new JsonArray([.. list.Select(Node)]),
            YamlMappingNode map => new JsonObject(
                map.Children.Select(pair =>
                    KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Node(pair.Value))
                )
            ),
            YamlScalarNode { Style: not ScalarStyle.Plain } scalar => scalar.Value!,
            YamlScalarNode scalar => Plain(scalar.Value!),
            _ => throw new NotSupportedException(node.ToString()),
        };

    private static JsonNode? Plain(string text) =>
        text switch
        {
            "" or "~" or "null" => null,
            "true" => true,
            "false" => false,
            _ when Regex.IsMatch(
                    text,
                    @"^-?[0-9]+(\.[0-9]+)?$",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                ) => JsonNode.Parse(text),
            _ => text,
        };
}
