using System.Collections.Immutable;
using System.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Odoo;

/// <summary>A tree as <c>python_oracle.py</c> writes CPython's: every node with its place, every name and value.</summary>
internal sealed partial class TreeDump
{
    private readonly PlaceWriter places;
    private readonly StringBuilder dump = new();
    private bool placed = true;

    private readonly PythonModule module;
    private readonly SourceText source;

    private TreeDump(PythonModule module)
    {
        this.module = module;
        source = module.Source;
        places = new PlaceWriter(source);
    }

    public static string Of(PythonModule module)
    {
        TreeDump writer = new(module);
        writer.dump.Append("(Module [");
        foreach (PythonStatement statement in module.Statements)
        {
            writer.Statement(statement);
        }

        return writer.dump.Append("])").ToString();
    }

    private void Open(string name, TextSpan span)
    {
        dump.Append('(').Append(name);
        if (placed)
        {
            (int line, int column) = places.InBytes(span.Start);
            (int endLine, int endColumn) = places.InBytes(span.End);
            dump.Append($"@{line}:{column}-{endLine}:{endColumn}");
        }
    }

    private void Node(string name, TextSpan span, params ReadOnlySpan<Action> fields)
    {
        Open(name, span);
        Fields(fields);
    }

    private void Unplaced(string name, params ReadOnlySpan<Action> fields)
    {
        dump.Append('(').Append(name);
        Fields(fields);
    }

    private void Fields(ReadOnlySpan<Action> fields)
    {
        foreach (Action field in fields)
        {
            dump.Append(' ');
            field();
        }

        dump.Append(')');
    }

    private void List<T>(IEnumerable<T> items, Action<T> write)
    {
        dump.Append('[');
        foreach (T item in items)
        {
            write(item);
        }

        dump.Append(']');
    }

    private void Text(string? text)
    {
        if (text is null)
        {
            dump.Append('-');
            return;
        }

        dump.AppendPythonJson(text);
    }

    private void Optional(PythonExpression? expression)
    {
        if (expression is null)
        {
            dump.Append('-');
        }
        else
        {
            Expression(expression);
        }
    }

    private void Expressions(ImmutableArray<PythonExpression> expressions) =>
        List(expressions, Expression);

    private void Block(Block? block) => List(block is null ? [] : block.Statements, Statement);
}
