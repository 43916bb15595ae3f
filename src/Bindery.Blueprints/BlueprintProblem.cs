namespace Bindery.Blueprints;

/// <summary>One reason why a blueprint is refused, in one line that says what to do about it.</summary>
public sealed record BlueprintProblem(string Path, int Line, int Column, string Message)
{
    public override string ToString() => $"{Path}:{Line}:{Column}: {Message}";
}
