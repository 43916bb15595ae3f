using Bindery.Blueprints.Reading.Yaml;

namespace Bindery.Blueprints.Reading;

/// <summary>A file of a newer format is refused for that alone: its keys can't be judged by this Bindery.</summary>
internal static class FormatVersion
{
    public static bool IsNewer(YamlNode root, ReadingLog log)
    {
        YamlNode? format = (root as YamlMapping)
            ?.Members.FirstOrDefault(member => member.Key == "format")
            ?.Value;
        if (format is not YamlScalar { Value: long version } || version <= Blueprint.CurrentFormat)
        {
            return false;
        }

        log.Add(
            "format",
            format.Place,
            $"the file is of format {version} and this Bindery reads up to {Blueprint.CurrentFormat}; update Bindery"
        );
        return true;
    }
}
