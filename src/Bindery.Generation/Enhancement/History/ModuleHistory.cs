using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;

namespace Bindery.Generation.Enhancement.History;

/// <summary>What Bindery did to an addon, with every touched file before and after.</summary>
public sealed record ModuleHistory(ImmutableArray<RecordedStep> Steps)
{
    public static readonly ModuleHistory Empty = new([]);

    /// <summary>The first step, where Bindery wrote the addon.</summary>
    public RecordedStep? Origin => Steps is [{ Kind: RecordedStep.Init } first, ..] ? first : null;

    public string? License => Origin?.License;

    /// <summary>Entities that were chosen or made up when they were added.</summary>
    public ImmutableArray<Entity> Entities =>
        [
            .. Steps
                .Where(step => step is { Kind: RecordedStep.Binding, Completes: false })
                .Select(EntityChoice.Of),
        ];

    public Blueprint? Blueprint() => Origin is { } origin ? BlueprintOf(origin) : null;

    public static Blueprint? BlueprintOf(RecordedStep step)
    {
        if (step.Archetype is { } kind)
        {
            return BlueprintCatalog
                .Archetype(Enum.Parse<ConnectorType>(kind, ignoreCase: true))
                .Instantiate(step.Name, step.Title ?? step.Name);
        }

        if (step.Source is not { } text)
        {
            return null;
        }

        BlueprintReading reading = BlueprintReader.Read(text, HistoryFile.Path);
        return reading.Blueprint is { } blueprint
            ? blueprint with
            {
                Name = step.Kind == RecordedStep.Init ? step.Name : blueprint.Name,
            }
            : throw BinderyException.BadRequest(
                $"the blueprint kept in {HistoryFile.Path} can't be read: {reading.Problems[0]}"
            );
    }

    public ModuleHistory With(RecordedStep step) => new(Steps.Add(step));

    public ModuleHistory Without(RecordedStep step) => new(Steps.Remove(step));
}
