using Bindery.Syntax.Python;

namespace Bindery.Syntax.Tests.Odoo;

internal sealed partial class TreeDump
{
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
