using Bindery.Core.Failures;
using Bindery.Mcp.Folders;

namespace Bindery.Mcp.Tools.Reading;

/// <summary>A log in an open folder, of whose rotated parts none leads out either.</summary>
internal static class LogPath
{
    /// <exception cref="BinderyException">It lies outside, or a part of it does.</exception>
    public static string Of(AllowedFolders folders, string log)
    {
        string path = folders.Resolve(log);
        if (!File.Exists(path))
        {
            throw BinderyException.BadRequest($"{path} does not exist; check the path of the log.");
        }

        string? outside = Directory
            .EnumerateFiles(Path.GetDirectoryName(path)!, "*")
            .Where(file => file.StartsWith(path, StringComparison.Ordinal))
            .FirstOrDefault(file => !folders.Holds(RealPath.Of(file)));
        return outside is null
            ? path
            : throw BinderyException.BadRequest(
                $"{outside} leads out of the folders that are open here; move it away."
            );
    }
}
