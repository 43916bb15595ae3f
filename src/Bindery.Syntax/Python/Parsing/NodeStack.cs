using System.Collections.Immutable;

namespace Bindery.Syntax.Python;

/// <summary>Where lists of nodes grow while they are parsed: one buffer for all, used as a stack.</summary>
internal sealed class NodeStack
{
    private readonly List<PythonNode> nodes = [];

    public int Mark => nodes.Count;

    public void Push(PythonNode node) => nodes.Add(node);

    /// <summary>Takes what was pushed since a mark.</summary>
    public ImmutableArray<TNode> PopFrom<TNode>(int mark)
        where TNode : PythonNode
    {
        int count = nodes.Count - mark;
        if (count == 0)
        {
            return [];
        }

        ImmutableArray<TNode>.Builder taken = ImmutableArray.CreateBuilder<TNode>(count);
        for (int index = mark; index < nodes.Count; index++)
        {
            taken.Add((TNode)nodes[index]);
        }

        nodes.RemoveRange(mark, count);
        return taken.MoveToImmutable();
    }
}
