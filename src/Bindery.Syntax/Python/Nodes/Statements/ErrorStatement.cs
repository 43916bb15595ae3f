using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>A stretch that could not be read as a statement, and the block indented below it, if any.</summary>
public sealed class ErrorStatement(TextSpan span, Block? body) : PythonStatement(span)
{
    public Block? Body { get; } = body;

    internal override void AddChildren(List<PythonNode> children)
    {
        AddTo(children, Body);
    }
}
