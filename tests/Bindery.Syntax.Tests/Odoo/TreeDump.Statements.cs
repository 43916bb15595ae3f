using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Odoo;

internal sealed partial class TreeDump
{
    private void Statement(PythonStatement statement)
    {
        TextSpan span = statement.Span;
        switch (statement)
        {
            case ClassDefinition node:
                Class(node);
                break;
            case FunctionDefinition node:
                Function(node);
                break;
            case IfStatement node:
                If(node, 0);
                break;
            case ForStatement node:
                Node(
                    node.IsAsync ? "AsyncFor" : "For",
                    span,
                    () => Expression(node.Target),
                    () => Expression(node.Iterable),
                    () => Block(node.Body),
                    () => Block(node.ElseBlock)
                );
                break;
            case WhileStatement node:
                Node(
                    "While",
                    span,
                    () => Expression(node.Condition),
                    () => Block(node.Body),
                    () => Block(node.ElseBlock)
                );
                break;
            case TryStatement node:
                Try(node);
                break;
            case WithStatement node:
                Node(
                    node.IsAsync ? "AsyncWith" : "With",
                    span,
                    () => List(node.Items, WithItem),
                    () => Block(node.Body)
                );
                break;
            default:
                SimpleStatement(statement, span);
                break;
        }
    }

    private void SimpleStatement(PythonStatement statement, TextSpan span)
    {
        switch (statement)
        {
            case ExpressionStatement node:
                Node("Expr", span, () => Expression(node.Value));
                break;
            case AssignmentStatement node:
                Node("Assign", span, () => Expressions(node.Targets), () => Expression(node.Value));
                break;
            case AnnotatedAssignmentStatement node:
                Node(
                    "AnnAssign",
                    span,
                    () => Expression(node.Target),
                    () => Expression(node.Annotation),
                    () => Optional(node.Value)
                );
                break;
            case AugmentedAssignmentStatement node:
                Node(
                    "AugAssign",
                    span,
                    () => Expression(node.Target),
                    () => Unplaced(OperatorNames.OfAugmented(node.Operator)),
                    () => Expression(node.Value)
                );
                break;
            case ImportStatement node:
                Node("Import", span, () => List(node.Names, Alias));
                break;
            case FromImportStatement node:
                Node(
                    "ImportFrom",
                    span,
                    () => Text(node.Module.Length == 0 ? null : node.Module),
                    () => List(node.Names, Alias),
                    () => dump.Append("int")
                );
                break;
            case ReturnStatement node:
                Node("Return", span, () => Optional(node.Value));
                break;
            case RaiseStatement node:
                Node("Raise", span, () => Optional(node.Exception), () => Optional(node.Cause));
                break;
            case DeleteStatement node:
                Node("Delete", span, () => Expressions(node.Targets));
                break;
            case AssertStatement node:
                Node(
                    "Assert",
                    span,
                    () => Expression(node.Condition),
                    () => Optional(node.Message)
                );
                break;
            case GlobalStatement node:
                Node(node.IsNonlocal ? "Nonlocal" : "Global", span, () => List(node.Names, Text));
                break;
            default:
                Node(
                    statement.GetType().Name.Replace("Statement", "", StringComparison.Ordinal),
                    span
                );
                break;
        }
    }

    /// <summary>An <c>elif</c> is an <c>If</c> of its own inside the one before.</summary>
    private void If(IfStatement node, int branch)
    {
        IfBranch current = node.Branches[branch];
        bool isLast = branch == node.Branches.Length - 1;
        Node(
            "If",
            TextSpan.FromBounds(current.Span.Start, node.Span.End),
            () => Expression(current.Condition),
            () => Block(current.Body),
            () =>
            {
                if (isLast)
                {
                    Block(node.ElseBlock);
                    return;
                }

                dump.Append('[');
                If(node, branch + 1);
                dump.Append(']');
            }
        );
    }

    private void Try(TryStatement node) =>
        Node(
            node.Handlers.Any(handler => handler.IsGroup) ? "TryStar" : "Try",
            node.Span,
            () => Block(node.Body),
            () => List(node.Handlers, Handler),
            () => Block(node.ElseBlock),
            () => Block(node.FinallyBlock)
        );

    private void Handler(ExceptHandler handler) =>
        Node(
            "ExceptHandler",
            handler.Span,
            () => Optional(handler.Type),
            () => Text(handler.Name),
            () => Block(handler.Body)
        );

    private void WithItem(WithItem item) =>
        Unplaced("withitem", () => Expression(item.Context), () => Optional(item.Target));

    private void Alias(ImportAlias alias) =>
        Node("alias", alias.Span, () => Text(alias.Name), () => Text(alias.Alias));
}
