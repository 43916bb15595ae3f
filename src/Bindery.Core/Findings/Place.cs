namespace Bindery.Core.Findings;

/// <summary>A position in a file, counted from 1 as editors do.</summary>
public sealed record Place(string Path, int Line, int Column)
{
    public override string ToString() => $"{Path}:{Line}:{Column}";
}
