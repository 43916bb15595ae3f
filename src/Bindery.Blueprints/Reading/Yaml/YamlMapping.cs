using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading.Yaml;

/// <summary>Keys in the order of the file; a key written twice is there twice.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlMember> Members, LineColumn Place)
    : YamlNode(Place)
{
    public override string Describe() => "a mapping of keys";
}
