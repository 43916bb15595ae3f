using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>The parameters of a function or a lambda, up to but without what ends them.</summary>
internal sealed class ParameterParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    /// <param name="end">The symbol that ends the list.</param>
    /// <param name="annotated">Whether a colon begins an annotation: not so in a lambda.</param>
    public ImmutableArray<Parameter> Parse(PythonSymbol end, bool annotated)
    {
        List<Parameter> parameters = [];
        ParameterKind kind = ParameterKind.Regular;
        while (!cursor.HasFailed && !cursor.At(end))
        {
            if (cursor.TryTake(PythonSymbol.Slash))
            {
                MarkPositionalOnly(parameters);
            }
            else if (cursor.At(PythonSymbol.Star) && cursor.Peek().Symbol == PythonSymbol.Comma)
            {
                cursor.Take();
                kind = ParameterKind.KeywordOnly;
            }
            else
            {
                Parameter parameter = ParseOne(kind, annotated);
                parameters.Add(parameter);
                kind =
                    parameter.Kind == ParameterKind.VariablePositional
                        ? ParameterKind.KeywordOnly
                        : kind;
            }

            if (!cursor.TryTake(PythonSymbol.Comma))
            {
                break;
            }
        }

        return [.. parameters];
    }

    private Parameter ParseOne(ParameterKind kind, bool annotated)
    {
        int start = cursor.Start;
        if (cursor.TryTake(PythonSymbol.Star))
        {
            kind = ParameterKind.VariablePositional;
        }
        else if (cursor.TryTake(PythonSymbol.DoubleStar))
        {
            kind = ParameterKind.VariableKeyword;
        }

        string name = cursor.ExpectName(out TextSpan nameSpan);
        PythonExpression? annotation =
            annotated && !cursor.HasFailed && cursor.TryTake(PythonSymbol.Colon)
                ? grammar.Expressions.ParseStarredOrNamed()
                : null;
        PythonExpression? value =
            !cursor.HasFailed && cursor.TryTake(PythonSymbol.Equal)
                ? grammar.Expressions.ParseSingle()
                : null;
        return new Parameter(cursor.SpanFrom(start), kind, name, nameSpan, annotation, value);
    }

    private static void MarkPositionalOnly(List<Parameter> parameters)
    {
        for (int index = 0; index < parameters.Count; index++)
        {
            Parameter known = parameters[index];
            parameters[index] = new Parameter(
                known.Span,
                ParameterKind.PositionalOnly,
                known.Name,
                known.NameSpan,
                known.Annotation,
                known.Default
            );
        }
    }
}
