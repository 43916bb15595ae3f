using Bindery.Blueprints.Reading;
using Bindery.Blueprints.Reading.Records;
using Bindery.Blueprints.Reading.References;
using Bindery.Blueprints.Reading.Yaml;

namespace Bindery.Blueprints;

/// <summary>Reads the YAML of a blueprint; whatever the text, problems are answered, not thrown.</summary>
public static class BlueprintReader
{
    /// <param name="text">The file's text.</param>
    /// <param name="path">What the problems call the file.</param>
    public static BlueprintReading Read(string text, string path)
    {
        ReadingLog log = new(path);
        try
        {
            YamlNode root = YamlTree.Parse(text);
            return FormatVersion.IsNewer(root, log) ? log.Reading(null) : Read(root, log);
        }
        catch (UnreadableYamlException exception)
        {
            log.Add("", exception.Place, exception.Message);
            return log.Reading(null);
        }
    }

    private static BlueprintReading Read(YamlNode root, ReadingLog log)
    {
        Blueprint blueprint = BlueprintShape.Shape.Read(new Cursor(root, "", "the blueprint", log));
        ReferenceChecks.Run(blueprint, log);
        return log.Reading(blueprint);
    }
}
