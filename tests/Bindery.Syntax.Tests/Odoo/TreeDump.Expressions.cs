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
}
