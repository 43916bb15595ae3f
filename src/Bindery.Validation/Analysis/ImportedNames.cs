using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Says what a dotted name means, given a file's imports.</summary>
internal static class ImportedNames
{
    /// <summary><c>requests.post</c> for <c>r.post</c> after <c>import requests as r</c>; null where the first name isn't imported.</summary>
    public static string? Resolve(PythonFile file, PythonExpression expression)
    {
        if (PythonLiteral.DottedName(expression) is not { } dotted)
        {
            return null;
        }

        int dot = dotted.IndexOf('.', StringComparison.Ordinal);
        string first = dot < 0 ? dotted : dotted[..dot];
        return file.OriginOf(first) is not { } origin ? null
            : dot < 0 ? origin
            : origin + dotted[dot..];
    }
}
