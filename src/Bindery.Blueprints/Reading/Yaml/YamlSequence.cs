using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading.Yaml;

internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, LineColumn Place)
    : YamlNode(Place)
{
    public override string Describe() => "a list";
}
