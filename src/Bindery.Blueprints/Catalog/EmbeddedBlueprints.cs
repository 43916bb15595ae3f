using System.Collections.Immutable;
using Bindery.Core.Carried;

namespace Bindery.Blueprints;

/// <summary>The blueprints built into this assembly below one folder.</summary>
internal sealed class EmbeddedBlueprints
{
    private readonly string folder;
    private readonly CarriedFiles files;

    // They never change while the program runs, and one command asks for the same ones often.
    private readonly ImmutableDictionary<string, Lazy<Blueprint>> blueprints;

    private EmbeddedBlueprints(string folder)
    {
        this.folder = folder;
        files = new CarriedFiles(typeof(EmbeddedBlueprints).Assembly, folder);
        blueprints = Names.ToImmutableDictionary(
            name => name,
            name => new Lazy<Blueprint>(() => Read(name)),
            StringComparer.Ordinal
        );
    }

    public static EmbeddedBlueprints Platforms { get; } = new("platforms");

    public static EmbeddedBlueprints Archetypes { get; } = new("archetypes");

    public ImmutableArray<string> Names => files.Names;

    public Blueprint? Open(string name) => blueprints.GetValueOrDefault(name)?.Value;

    /// <summary>The YAML as it was written, or null.</summary>
    public string? Text(string name) => files.ReadOrNull(name)?.Text;

    private Blueprint Read(string name)
    {
        BlueprintReading reading = BlueprintReader.Read(
            Text(name)!,
            $"{folder}/{name}/blueprint.yaml"
        );
        return reading.Blueprint
            ?? throw new InvalidOperationException(reading.Problems[0].ToString());
    }
}
