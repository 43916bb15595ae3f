using System.Collections.Immutable;
using Bindery.Core.Failures;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bindery.Validation.Configuration;

/// <summary>Reads <c>bindery.yaml</c>.</summary>
internal static class YamlConfiguration
{
    /// <exception cref="BinderyException">The text is no YAML mapping.</exception>
    public static ImmutableArray<ConfigurationEntry> Read(string file, string text)
    {
        YamlStream stream = new();
        try
        {
            using StringReader reader = new(text);
            stream.Load(reader);
        }
        catch (YamlException failure)
        {
            throw BinderyException.BadRequest(
                $"{file}:{failure.Start.Line}: this is no YAML: {failure.Message}"
            );
        }

        return stream.Documents.FirstOrDefault()?.RootNode switch
        {
            null => [],
            YamlMappingNode mapping => EntriesOf(file, mapping),
            YamlScalarNode { Value: "" or null } => [],
            _ => throw BinderyException.BadRequest(
                $"{file}:1: expected settings, as in: select: [unsigned-webhook]"
            ),
        };
    }

    private static ImmutableArray<ConfigurationEntry> EntriesOf(
        string file,
        YamlMappingNode mapping
    ) =>
        [
            .. mapping.Children.Select(pair => new ConfigurationEntry(
                (pair.Key as YamlScalarNode)?.Value ?? "",
                (int)pair.Key.Start.Line,
                ValueOf(file, pair.Value)
            )),
        ];

    private static ConfigurationValue ValueOf(string file, YamlNode node) =>
        node switch
        {
            YamlScalarNode scalar => new ConfigurationValue { Text = scalar.Value ?? "" },
            YamlSequenceNode list => new ConfigurationValue
            {
                Items = [.. list.Children.Select(item => ItemOf(file, item))],
            },
            YamlMappingNode table
                when table.Children.All(pair => pair.Value is not YamlMappingNode) =>
                new ConfigurationValue { Entries = EntriesOf(file, table) },
            _ => throw Misplaced(file, node),
        };

    private static string ItemOf(string file, YamlNode node) =>
        node is YamlScalarNode { Value: { } text } ? text : throw Misplaced(file, node);

    private static BinderyException Misplaced(string file, YamlNode node) =>
        BinderyException.BadRequest(
            $"{file}:{node.Start.Line}: expected a text or a list of texts here."
        );
}
