namespace Bindery.Syntax.Python;

public enum ComprehensionKind
{
    List,
    Set,
    Dictionary,
    Generator,
}
