namespace Bindery.Blueprints.Reading.Yaml;

/// <summary>The text can't be read on from this place.</summary>
internal sealed class UnreadableYamlException(LineColumn place, string message) : Exception(message)
{
    public LineColumn Place { get; } = place;
}
