namespace Bindery.Blueprints.Reading.Yaml;

internal abstract record YamlNode(LineColumn Place)
{
    /// <summary>What messages call such a value.</summary>
    public abstract string Describe();
}
