using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>A part of a Python file that was understood. Its span begins with its first token and ends with its last.</summary>
public abstract class PythonNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    public IReadOnlyList<PythonNode> Children
    {
        get
        {
            List<PythonNode> children = [];
            AddChildren(children);
            return children;
        }
    }

    /// <summary>This node and all below it, each before its children. Long chains don't deepen the stack.</summary>
    public IEnumerable<PythonNode> DescendantsAndSelf()
    {
        List<PythonNode> pending = [this];
        while (pending.Count > 0)
        {
            PythonNode node = pending[^1];
            int first = pending.Count - 1;
            pending.RemoveAt(first);
            yield return node;
            node.AddChildren(pending);
            pending.Reverse(first, pending.Count - first);
        }
    }

    internal virtual void AddChildren(List<PythonNode> children) { }

    private protected static void AddTo(List<PythonNode> children, PythonNode? child)
    {
        if (child is not null)
        {
            children.Add(child);
        }
    }
}
