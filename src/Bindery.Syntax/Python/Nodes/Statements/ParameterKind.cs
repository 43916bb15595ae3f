namespace Bindery.Syntax.Python;

public enum ParameterKind
{
    PositionalOnly,
    Regular,

    /// <summary><c>*args</c>.</summary>
    VariablePositional,
    KeywordOnly,

    /// <summary><c>**kwargs</c>.</summary>
    VariableKeyword,
}
