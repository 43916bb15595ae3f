using System.Collections.Immutable;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Python;

/// <summary>Values that can be read off an expression without running it.</summary>
public static class PythonLiteral
{
    /// <summary>A string's value, also of strings put together with <c>+</c>.</summary>
    public static string? Text(PythonExpression? expression)
    {
        string after = "";
        while (expression is BinaryExpression { Operator: PythonSymbol.Plus } sum)
        {
            if (sum.Right is not StringExpression { IsBytes: false, Value: { } right })
            {
                return null;
            }

            after = right + after;
            expression = sum.Left;
        }

        return expression is StringExpression { IsBytes: false, Value: { } first }
            ? first + after
            : null;
    }

    public static bool? Boolean(PythonExpression? expression) =>
        expression switch
        {
            ConstantExpression { Constant: PythonSymbol.True } => true,
            ConstantExpression { Constant: PythonSymbol.False } => false,
            NumberExpression { Value: { } number } => number != 0,
            _ => null,
        };

    public static bool IsNone(PythonExpression? expression) =>
        expression is ConstantExpression { Constant: PythonSymbol.None };

    public static bool IsFalse(PythonExpression? expression) =>
        expression is ConstantExpression { Constant: PythonSymbol.False };

    /// <summary>The elements of a list, tuple or set; null for anything else.</summary>
    public static ImmutableArray<PythonExpression>? Elements(PythonExpression? expression) =>
        expression switch
        {
            ListExpression list => list.Elements,
            TupleExpression tuple => tuple.Elements,
            SetExpression set => set.Elements,
            _ => null,
        };

    /// <summary>One string, or the strings in a list, tuple or set; what isn't a literal is left out.</summary>
    public static ImmutableArray<string> Texts(PythonExpression? expression) =>
        Text(expression) is { } single
            ? [single]
            : [.. (Elements(expression) ?? []).Select(Text).OfType<string>()];

    /// <summary><c>a.b.c</c> for a name or a chain of attributes; null where anything else is in the chain.</summary>
    public static string? DottedName(PythonExpression? expression)
    {
        if (expression is NameExpression single)
        {
            return single.Name;
        }

        Stack<string> parts = new();
        while (expression is AttributeExpression attribute)
        {
            parts.Push(attribute.Name);
            expression = attribute.Value;
        }

        return expression is NameExpression root ? $"{root.Name}.{string.Join('.', parts)}" : null;
    }

    /// <summary>The last name of a chain: <c>post</c> of <c>self.session().post</c>.</summary>
    public static string? LastName(PythonExpression? expression) =>
        expression switch
        {
            NameExpression name => name.Name,
            AttributeExpression attribute => attribute.Name,
            _ => null,
        };
}
