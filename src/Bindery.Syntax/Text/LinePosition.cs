namespace Bindery.Syntax.Text;

/// <summary>A place as an editor shows it: both count from 1, columns in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
