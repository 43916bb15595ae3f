using System.Collections.Immutable;

namespace Bindery.Syntax.Python;

internal static class Docstring
{
    public static StringExpression? Of(ImmutableArray<PythonStatement> statements) =>
        statements.FirstOrDefault() is ExpressionStatement { Value: StringExpression text }
        && text is { IsBytes: false, IsFormatted: false }
            ? text
            : null;
}
