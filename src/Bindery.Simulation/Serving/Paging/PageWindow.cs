using System.Text.RegularExpressions;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>Offset and size in one parameter, such as <c>limit=100,50</c>; or the size alone.</summary>
internal sealed record PageWindow(string Offset, string Size)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Null where the parameter isn't sent.</summary>
    public static PageWindow? Read(string template, string parameter, PlatformRequest request)
    {
        if (!request.Query.TryGetValue(parameter, out string? text))
        {
            return null;
        }

        string pattern = Regex
            .Escape(template)
            .Replace(@"\{offset}", "(?<offset>[0-9]+)", StringComparison.Ordinal)
            .Replace(@"\{size}", "(?<size>[0-9]+)", StringComparison.Ordinal);
        Match match = Regex.Match(text, $"^{pattern}$", RegexOptions.ExplicitCapture, Patience);
        return match.Success
            ? new PageWindow(match.Groups["offset"].Value, match.Groups["size"].Value)
            : new PageWindow("0", text);
    }
}
