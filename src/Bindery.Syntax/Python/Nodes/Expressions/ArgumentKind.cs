namespace Bindery.Syntax.Python;

public enum ArgumentKind
{
    Positional,
    Keyword,

    /// <summary><c>*value</c>.</summary>
    Star,

    /// <summary><c>**value</c>.</summary>
    DoubleStar,
}
