using Bindery.Core.Changes;
using Spectre.Console;

namespace Bindery.Terminal;

/// <summary>The files of a ChangeSet as a tree of folders.</summary>
internal static class FileTree
{
    public static Tree Of(string root, ChangeSet changes)
    {
        Tree tree = new(Markup.Escape(root));
        Dictionary<string, TreeNode> folders = [];
        foreach (FileChange change in changes.Changes)
        {
            string[] parts = change.Path.Split('/');
            IHasTreeNodes at = tree;
            for (int depth = 1; depth < parts.Length; depth++)
            {
                string folder = string.Join('/', parts[..depth]);
                if (!folders.TryGetValue(folder, out TreeNode? node))
                {
                    node = at.AddNode(Markup.Escape(parts[depth - 1] + "/"));
                    folders.Add(folder, node);
                }

                at = node;
            }

            at.AddNode(Markup.Escape(parts[^1]) + Mark(change));
        }

        return tree;
    }

    private static string Mark(FileChange change)
    {
        if (change.IsCreation)
        {
            return "";
        }

        return change.IsDeletion ? " [red](removed)[/]" : " [yellow](changed)[/]";
    }
}
