using System.Runtime.InteropServices;
using Bindery.Syntax.Python;

namespace Bindery.Modules.Python;

/// <summary>
/// The nodes of one file with what stands above each, made in one walk. Nodes are numbered in the
/// order of the text, so that all below a node follow it without gap.
/// </summary>
public sealed class PythonTree
{
    private readonly List<PythonNode> nodes = [];
    private readonly List<int> parents = [];
    private readonly List<int> ends = [];
    private readonly Dictionary<Type, List<int>> byType = [];

    public PythonTree(PythonModule module)
    {
        Stack<int> open = new();
        foreach (PythonNode node in module.DescendantsAndSelf())
        {
            while (open.TryPeek(out int top) && !nodes[top].Span.Contains(node.Span))
            {
                ends[open.Pop()] = nodes.Count;
            }

            Add(node, open.TryPeek(out int parent) ? parent : -1);
            open.Push(nodes.Count - 1);
        }

        foreach (int index in open)
        {
            ends[index] = nodes.Count;
        }
    }

    /// <summary>Every node of one kind, in the order of the text.</summary>
    public IEnumerable<Nested<T>> All<T>()
        where T : PythonNode => Between<T>(0, nodes.Count);

    internal IEnumerable<Nested<T>> Below<T>(int index)
        where T : PythonNode => Between<T>(index + 1, ends[index]);

    internal int ParentOf(int index) => parents[index];

    internal PythonNode NodeAt(int index) => nodes[index];

    private void Add(PythonNode node, int parent)
    {
        ref List<int>? same = ref CollectionsMarshal.GetValueRefOrAddDefault(
            byType,
            node.GetType(),
            out _
        );
        (same ??= []).Add(nodes.Count);
        nodes.Add(node);
        parents.Add(parent);
        ends.Add(0);
    }

    private IEnumerable<Nested<T>> Between<T>(int first, int end)
        where T : PythonNode
    {
        if (!byType.TryGetValue(typeof(T), out List<int>? indices))
        {
            yield break;
        }

        int at = indices.BinarySearch(first);
        for (int i = at < 0 ? ~at : at; i < indices.Count && indices[i] < end; i++)
        {
            yield return new Nested<T>(this, indices[i]);
        }
    }
}
