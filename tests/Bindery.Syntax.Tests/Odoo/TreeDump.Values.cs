using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Odoo;

internal sealed partial class TreeDump
{
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
}
