using Bindery.Core.Failures;

namespace Bindery.Mcp.Folders;

/// <summary>Where a path leads once every symbolic link on the way is followed; its end needn't exist.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <exception cref="BinderyException">Links lead in a circle.</exception>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string reached = Path.GetPathRoot(full)!;
        Stack<string> ahead = new(Parts(full[reached.Length..]));
        int links = 0;
        while (ahead.TryPop(out string? part))
        {
            string next = part == ".." ? Above(reached) : Path.Combine(reached, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                reached = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw BinderyException.BadRequest($"{path}: too many symbolic links on the way.");
            }

            reached = Path.GetPathRoot(target) is { Length: > 0 } root ? root : reached;
            Push(ahead, target);
        }

        return reached;
    }

    private static void Push(Stack<string> ahead, string target)
    {
        foreach (string part in Parts(target[Path.GetPathRoot(target)!.Length..]))
        {
            ahead.Push(part);
        }
    }

    /// <summary>The last part first, as a stack takes them.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path.Split(
                [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
                StringSplitOptions.RemoveEmptyEntries
            )
            .Where(part => part != ".")
            .Reverse();

    private static string Above(string folder) => Path.GetDirectoryName(folder) ?? folder;
}
