namespace Bindery.Blueprints;

/// <summary>A place in a file; lines and columns count from 1.</summary>
public readonly record struct LineColumn(int Line, int Column)
{
    public static LineColumn Start { get; } = new(1, 1);
}
