using System.Text.RegularExpressions;
using Bindery.Core.Failures;
using Bindery.Core.Text;

namespace Bindery.Mcp.Folders;

/// <summary>What a tool takes as a path: plain text, without any of the ways round a folder's fence.</summary>
internal static partial class PathText
{
    /// <summary>Milliseconds.</summary>
    private const int Patience = 10_000;

    /// <exception cref="BinderyException">The text is no plain path; the message says why.</exception>
    public static void Require(string path)
    {
        if (Objection(path) is { } objection)
        {
            throw BinderyException.BadRequest(
                $"'{OneLine.Of(path)}' can't be taken as a path: {objection}. Give a plain path such as addons/shopify_connector."
            );
        }
    }

    private static string? Objection(string path) =>
        path.Trim().Length == 0 ? "it is empty"
        : path.Any(char.IsControl) ? "it holds a control character"
        : path.StartsWith("//", StringComparison.Ordinal) ? "it names a network share"
        : path.Contains('\\') ? "it holds a backslash"
        : Scheme().IsMatch(path) ? "it is an address"
        : Encoded().IsMatch(path) ? "it is percent-encoded"
        : path.Split('/').Contains("..") ? "it climbs with '..'"
        : null;

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]+:", RegexOptions.None, Patience)]
    private static partial Regex Scheme();

    [GeneratedRegex("%[0-9A-Fa-f]{2}", RegexOptions.None, Patience)]
    private static partial Regex Encoded();
}
