using System.Collections.Immutable;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Odoo;

internal sealed partial class TreeDump
{
    private void Expression(PythonExpression expression)
    {
        TextSpan span = expression.Span;
        switch (expression)
        {
            case NameExpression node:
                Node("Name", span, () => Text(node.Name));
                break;
            case AttributeExpression node:
                Node("Attribute", span, () => Expression(node.Value), () => Text(node.Name));
                break;
            case CallExpression node:
                Node(
                    "Call",
                    span,
                    () => Expression(node.Function),
                    () => List(node.Arguments.Where(IsPlain), PlainArgument),
                    () =>
                        List(node.Arguments.Where(argument => !IsPlain(argument)), KeywordArgument)
                );
                break;
            case SubscriptExpression node:
                Node("Subscript", span, () => Expression(node.Value), () => Expression(node.Index));
                break;
            case SliceExpression node:
                Node(
                    "Slice",
                    span,
                    () => Optional(node.Lower),
                    () => Optional(node.Upper),
                    () => Optional(node.Step)
                );
                break;
            case LambdaExpression node:
                Node(
                    "Lambda",
                    span,
                    () => Parameters(node.Parameters),
                    () => Expression(node.Body)
                );
                break;
            case ConditionalExpression node:
                Node(
                    "IfExp",
                    span,
                    () => Expression(node.Condition),
                    () => Expression(node.Body),
                    () => Expression(node.Alternative)
                );
                break;
            case AssignmentExpression node:
                Node(
                    "NamedExpr",
                    span,
                    () => Expression(node.Target),
                    () => Expression(node.Value)
                );
                break;
            case AwaitExpression node:
                Node("Await", span, () => Expression(node.Value));
                break;
            case YieldExpression node:
                Node("Yield", span, () => Optional(node.Value));
                break;
            case YieldFromExpression node:
                Node("YieldFrom", span, () => Expression(node.Value));
                break;
            case StarredExpression node:
                Node("Starred", span, () => Expression(node.Value));
                break;
            default:
                Value(expression, span);
                break;
        }
    }

    private void Value(PythonExpression expression, TextSpan span)
    {
        switch (expression)
        {
            case StringExpression { IsFormatted: true } node:
                Formatted(node);
                break;
            case StringExpression node:
                Node("Constant", span, () => String(node));
                break;
            case NumberExpression node:
                Node("Constant", span, () => dump.Append(NumberName(node)));
                break;
            case ConstantExpression node:
                Node("Constant", span, () => dump.Append(ConstantName(node)));
                break;
            case ListExpression node:
                Node("List", span, () => Expressions(node.Elements));
                break;
            case TupleExpression node:
                Node("Tuple", span, () => Expressions(node.Elements));
                break;
            case SetExpression node:
                Node("Set", span, () => Expressions(node.Elements));
                break;
            case DictionaryExpression node:
                Node(
                    "Dict",
                    span,
                    () => List(node.Entries, entry => Optional(entry.Key)),
                    () => List(node.Entries, entry => Expression(entry.Value))
                );
                break;
            case ComprehensionExpression node:
                Comprehension(node);
                break;
            default:
                Operation(expression, span);
                break;
        }
    }

    private void Operation(PythonExpression expression, TextSpan span)
    {
        switch (expression)
        {
            case UnaryExpression node:
                Node(
                    "UnaryOp",
                    span,
                    () => Unplaced(OperatorNames.OfUnary(node.Operator)),
                    () => Expression(node.Operand)
                );
                break;
            case BinaryExpression node:
                Node(
                    "BinOp",
                    span,
                    () => Expression(node.Left),
                    () => Unplaced(OperatorNames.OfBinary(node.Operator)),
                    () => Expression(node.Right)
                );
                break;
            case BooleanExpression node:
                Node(
                    "BoolOp",
                    span,
                    () => Unplaced(node.Operator.ToString()),
                    () => Expressions(node.Values)
                );
                break;
            case CompareExpression node:
                Node(
                    "Compare",
                    span,
                    () => Expression(node.Left),
                    () =>
                        List(node.Operators, found => Unplaced(OperatorNames.OfComparison(found))),
                    () => Expressions(node.Comparators)
                );
                break;
            default:
                throw new InvalidOperationException($"{expression.GetType().Name} at {span}");
        }
    }

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

    private static bool IsPlain(Argument argument) =>
        argument.Kind is ArgumentKind.Positional or ArgumentKind.Star;

    private void PlainArgument(Argument argument)
    {
        if (argument.Kind == ArgumentKind.Star)
        {
            Node("Starred", argument.Span, () => Expression(argument.Value));
        }
        else
        {
            Expression(argument.Value);
        }
    }

    private void KeywordArgument(Argument argument) =>
        Node("keyword", argument.Span, () => Text(argument.Name), () => Expression(argument.Value));

    private void Formatted(StringExpression node)
    {
        Open("JoinedStr", node.Span);
        bool outer = placed;
        placed = false;
        foreach (FormattedValue field in node.Parts.SelectMany(part => part.Fields))
        {
            Field(field);
        }

        placed = outer;
        dump.Append(')');
    }

    private void Field(FormattedValue field)
    {
        dump.Append("(FormattedValue ");
        Expression(field.Value);
        dump.Append(' ');
        if (field.HasFormat)
        {
            dump.Append("(JoinedStr");
            field.FormatFields.ToList().ForEach(Field);
            dump.Append(')');
        }
        else
        {
            dump.Append('-');
        }

        dump.Append(')');
    }

    private void String(StringExpression node)
    {
        dump.Append(node.IsBytes ? "b" : "");
        Text(node.Value);
    }

    private static string NumberName(NumberExpression node) =>
        node.Kind switch
        {
            NumberKind.Integer => "int",
            NumberKind.Float => "float",
            _ => "complex",
        };

    private static string ConstantName(ConstantExpression node) =>
        node.Constant switch
        {
            PythonSymbol.Ellipsis => "...",
            PythonSymbol.None => "\"None\"",
            _ => node.Constant.ToString(),
        };
}
