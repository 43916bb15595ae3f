using System.Collections.Immutable;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Odoo;

internal sealed partial class TreeDump
{
    private void Comprehension(ComprehensionExpression node)
    {
        string name = node.Kind switch
        {
            ComprehensionKind.List => "ListComp",
            ComprehensionKind.Set => "SetComp",
            ComprehensionKind.Dictionary => "DictComp",
            _ => "GeneratorExp",
        };
        Open(name, SpanInAst(node));
        dump.Append(' ');
        Expression(node.Element);
        if (node.Value is not null)
        {
            dump.Append(' ');
            Expression(node.Value);
        }

        dump.Append(' ');
        List(node.Clauses, Clause);
        dump.Append(')');
    }

    /// <summary>In <c>ast</c>, a generator without parentheses of its own has those of the call.</summary>
    private TextSpan SpanInAst(ComprehensionExpression node)
    {
        ImmutableArray<PythonToken> tokens = module.Tokens.All;
        int first = module.Tokens.IndexAt(node.Span.Start);
        int last = module.Tokens.IndexAt(node.Span.End - 1);
        if (
            node.Kind != ComprehensionKind.Generator
            || IsBracketed(tokens.AsSpan()[first..(last + 1)])
        )
        {
            return node.Span;
        }

        do
        {
            first--;
        } while (tokens[first].IsTrivial);
        do
        {
            last++;
        } while (tokens[last].IsTrivial);
        return TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
    }

    private static bool IsBracketed(ReadOnlySpan<PythonToken> tokens)
    {
        int depth = 0;
        for (int index = 0; index < tokens.Length; index++)
        {
            depth += tokens[index].Symbol switch
            {
                PythonSymbol.OpenParenthesis => 1,
                PythonSymbol.CloseParenthesis => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return index == tokens.Length - 1;
            }
        }

        return false;
    }

    private void Clause(ComprehensionClause clause) =>
        Unplaced(
            "comprehension",
            () => Expression(clause.Target),
            () => Expression(clause.Iterable),
            () => Expressions(clause.Conditions),
            () => dump.Append("int")
        );
}
