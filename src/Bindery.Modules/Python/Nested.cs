using Bindery.Syntax.Python;

namespace Bindery.Modules.Python;

/// <summary>A node together with the tree it stands in.</summary>
public readonly record struct Nested<T>(PythonTree Tree, int Index)
    where T : PythonNode
{
    public T Node => (T)Tree.NodeAt(Index);

    /// <summary>The nodes of one kind below this one.</summary>
    public IEnumerable<Nested<TBelow>> Below<TBelow>()
        where TBelow : PythonNode => Tree.Below<TBelow>(Index);

    public PythonNode? Parent =>
        Tree.ParentOf(Index) is >= 0 and int index ? Tree.NodeAt(index) : null;

    /// <summary>What stands above, the nearest first.</summary>
    public IEnumerable<PythonNode> Ancestors
    {
        get
        {
            for (int index = Tree.ParentOf(Index); index >= 0; index = Tree.ParentOf(index))
            {
                yield return Tree.NodeAt(index);
            }
        }
    }

    public TOuter? Enclosing<TOuter>()
        where TOuter : PythonNode => Outer<TOuter>()?.Node;

    /// <summary>The nearest node of one kind above this one.</summary>
    public Nested<TOuter>? Outer<TOuter>()
        where TOuter : PythonNode
    {
        for (int index = Tree.ParentOf(Index); index >= 0; index = Tree.ParentOf(index))
        {
            if (Tree.NodeAt(index) is TOuter)
            {
                return new Nested<TOuter>(Tree, index);
            }
        }

        return null;
    }
}
