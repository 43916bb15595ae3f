using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Bindery.Blueprints.Checking;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.Core.Text;

namespace Bindery.Blueprints;

/// <summary>The blueprints that come with Bindery, and those in files.</summary>
public static class BlueprintCatalog
{
    /// <summary>The platforms described under <c>platforms/</c>, in alphabetical order.</summary>
    public static ImmutableArray<string> Names => EmbeddedBlueprints.Platforms.Names;

    public static bool TryOpen(string name, [NotNullWhen(true)] out Blueprint? blueprint)
    {
        blueprint = EmbeddedBlueprints.Platforms.Open(name);
        return blueprint is not null;
    }

    /// <returns>The YAML of a platform as it was written; null where there is no such platform.</returns>
    public static string? TextOf(string name) => EmbeddedBlueprints.Platforms.Text(name);

    /// <returns>The platform that a misspelt name was probably meant to be.</returns>
    public static string? Suggest(string name) => Nearest.To(name, Names);

    /// <summary>The description of a platform of which nothing but its kind is known.</summary>
    public static Archetype Archetype(ConnectorType type) =>
        new(
            EmbeddedBlueprints.Archetypes.Open(KebabCase.Of(type.ToString()))
                ?? throw new InvalidOperationException($"No archetype for {type} is embedded.")
        );

    /// <summary>Reads a file and asks it the hard questions; a file that can't be read is a problem too.</summary>
    public static BlueprintReading LoadFile(string path) =>
        BlueprintFile.Read(path, out BlueprintProblem? problem) is { } text
            ? BlueprintCheck.Apply(BlueprintReader.Read(text, path))
            : new BlueprintReading(null, [problem!]);
}
