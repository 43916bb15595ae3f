using System.Collections.Immutable;
using System.Reflection;

namespace Bindery.Blueprints;

/// <summary>The blueprints built into this assembly below one folder.</summary>
internal sealed class EmbeddedBlueprints
{
    private readonly string prefix;

    private EmbeddedBlueprints(string folder) => prefix = folder + "/";

    public static EmbeddedBlueprints Platforms { get; } = new("platforms");

    public static EmbeddedBlueprints Archetypes { get; } = new("archetypes");

    public ImmutableArray<string> Names =>
        [
            .. Assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => name[prefix.Length..])
                .Order(StringComparer.Ordinal),
        ];

    private static Assembly Assembly => typeof(EmbeddedBlueprints).Assembly;

    public Blueprint? Open(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        BlueprintReading reading = BlueprintReader.Read(text, $"{prefix}{name}/blueprint.yaml");
        return reading.Blueprint
            ?? throw new InvalidOperationException(reading.Problems[0].ToString());
    }

    /// <summary>The YAML as it was written, or null.</summary>
    public string? Text(string name)
    {
        using Stream? stream = Assembly.GetManifestResourceStream(prefix + name);
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
