namespace Bindery.Syntax.Python;

public enum NumberKind
{
    Integer,
    Float,
    Imaginary,
}
