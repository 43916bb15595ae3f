namespace Bindery.Blueprints.Reading.Yaml;

internal sealed record YamlMember(string Key, LineColumn KeyPlace, YamlNode Value);
