using System.Collections.Immutable;
using Bindery.Core.Failures;

namespace Bindery.Mcp.Folders;

/// <summary>The folders in which a call may read and write, links resolved.</summary>
internal sealed class AllowedFolders
{
    private readonly ImmutableArray<string> _folders;

    private AllowedFolders(IEnumerable<string> folders) =>
        _folders = [.. folders.Distinct(StringComparer.Ordinal)];

    /// <param name="client">Folders of the client's roots; null where it gives none.</param>
    /// <param name="server">Folders of <c>--root</c>: the client gets nothing outside them.</param>
    /// <param name="current">Where neither says anything.</param>
    public static AllowedFolders Of(
        ImmutableArray<string>? client,
        ImmutableArray<string> server,
        string current
    )
    {
        ImmutableArray<string> fence = Existing(server);
        if (client is not { } given)
        {
            return new AllowedFolders(server.IsEmpty ? Existing([current]) : fence);
        }

        ImmutableArray<string> wanted = Existing(given);
        return new AllowedFolders(
            server.IsEmpty
                ? wanted
                :
                [
                    .. wanted.Where(folder => fence.Any(root => Holds(root, folder))),
                    .. fence.Where(root => wanted.Any(folder => Holds(folder, root))),
                ]
        );
    }

    public bool Holds(string realPath) => _folders.Any(root => Holds(root, realPath));

    /// <summary>The real path that a tool's argument means.</summary>
    /// <exception cref="BinderyException">It lies outside, or could mean two places.</exception>
    public string Resolve(string path)
    {
        PathText.Require(path);
        if (_folders.IsEmpty)
        {
            throw BinderyException.BadRequest(
                "no folder is open here: the client's roots and --root have none in common that exists. Open a folder in the client, or start: bindery mcp --root FOLDER"
            );
        }

        ImmutableArray<string> inside =
        [
            .. Candidates(path).Select(RealPath.Of).Where(Holds).Distinct(StringComparer.Ordinal),
        ];
        return inside switch
        {
            [] => throw BinderyException.BadRequest(
                $"{path} is outside the folders that are open here ({string.Join(", ", _folders)}); name a path below one of them."
            ),
            [var only] => only,
            _ => TheOneThatIs(path, inside),
        };
    }

    private IEnumerable<string> Candidates(string path) =>
        Path.IsPathRooted(path) ? [path] : _folders.Select(root => Path.Combine(root, path));

    private static string TheOneThatIs(string path, ImmutableArray<string> inside)
    {
        ImmutableArray<string> there = [.. inside.Where(Path.Exists)];
        return there.Length == 1
            ? there[0]
            : throw BinderyException.BadRequest(
                $"'{path}' could mean {string.Join(" or ", there.IsEmpty ? inside : there)}; give the whole path."
            );
    }

    private static ImmutableArray<string> Existing(IEnumerable<string> folders) =>
        [.. folders.Select(RealPath.Of).Where(Directory.Exists)];

    private static bool Holds(string folder, string path) =>
        path == folder
        || path.StartsWith(
            folder.EndsWith(Path.DirectorySeparatorChar)
                ? folder
                : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
}
