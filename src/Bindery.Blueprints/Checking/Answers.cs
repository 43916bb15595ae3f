namespace Bindery.Blueprints.Checking;

/// <summary>What a file says about one entity, beyond what its record can show.</summary>
/// <param name="Path">The entity's path: <c>entities[0]</c>.</param>
internal sealed record Answers(string Path, BlueprintPlaces Places)
{
    /// <summary>Whether the file itself answers, be it with an empty list.</summary>
    public bool Says(string key) => Places.Says($"{Path}.{key}");
}
