using System.Text.RegularExpressions;

namespace Bindery.Mcp.Folders;

/// <summary>The folder that a client's root means.</summary>
internal static partial class RootUri
{
    /// <summary>Milliseconds.</summary>
    private const int Patience = 10_000;

    private const string Scheme = "file://";
    private const string ThisMachine = "localhost";

    /// <returns>Null for what is no folder of this machine, or climbs, or hides separators.</returns>
    public static string? FolderOf(string uri)
    {
        if (!uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string rest = uri[Scheme.Length..];
        if (rest.StartsWith(ThisMachine + "/", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[ThisMachine.Length..];
        }

        if (!rest.StartsWith('/') || rest.IndexOfAny(['?', '#']) >= 0 || Hidden().IsMatch(rest))
        {
            return null;
        }

        string path = Uri.UnescapeDataString(rest);
        bool isPlain =
            !path.StartsWith("//", StringComparison.Ordinal)
            && !path.Any(char.IsControl)
            && !path.Split('/').Contains("..");
        return isPlain ? OfThisSystem(path) : null;
    }

    private static string OfThisSystem(string path) =>
        OperatingSystem.IsWindows() ? path.TrimStart('/') : path;

    /// <summary>A separator, or the percent sign of one more encoding.</summary>
    [GeneratedRegex(@"%2f|%5c|%25|\\", RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Hidden();
}
