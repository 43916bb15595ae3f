using System.Collections.Immutable;
using System.Reflection;

namespace Bindery.Blueprints;

/// <summary>The blueprints built into this assembly below one folder.</summary>
internal sealed class EmbeddedBlueprints
{
    private readonly string prefix;

    // They never change while the program runs, and one command asks for the same ones often.
    private readonly ImmutableDictionary<string, Lazy<Blueprint>> blueprints;

    private EmbeddedBlueprints(string folder)
    {
        prefix = folder + "/";
        blueprints = Names.ToImmutableDictionary(
            name => name,
            name => new Lazy<Blueprint>(() => Read(name)),
            StringComparer.Ordinal
        );
    }

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

    public Blueprint? Open(string name) => blueprints.GetValueOrDefault(name)?.Value;

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

    private Blueprint Read(string name)
    {
        BlueprintReading reading = BlueprintReader.Read(
            Text(name)!,
            $"{prefix}{name}/blueprint.yaml"
        );
        return reading.Blueprint
            ?? throw new InvalidOperationException(reading.Problems[0].ToString());
    }
}
