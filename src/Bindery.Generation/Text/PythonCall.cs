using System.Collections.Immutable;

namespace Bindery.Generation.Text;

/// <summary>
/// A call as a statement, laid out as black leaves it where it is too long for a line: the
/// arguments on a line of their own, or one a line.
/// </summary>
internal static class PythonCall
{
    /// <param name="indent">Column that it starts at.</param>
    /// <param name="function">What is called, with a target before it where there is one.</param>
    /// <param name="arguments">Each laid out already.</param>
    public static PythonSource Of(
        int indent,
        PythonSource function,
        params ImmutableArray<PythonSource> arguments
    )
    {
        PythonSource joined = PythonSource.Join(", ", arguments);
        PythonSource oneLine = PythonSource.Of($"{function}({joined})");
        if (Fits(oneLine, indent))
        {
            return oneLine;
        }

        return arguments.Length == 1 || Fits(joined, indent + 4)
            ? PythonSource.Of(
                $"""
                {function}(
                    {joined}
                )
                """
            )
            : PythonGroup.Call(function, [.. arguments.Select(PythonGroup.Leaf)]).ToSource(indent);
    }

    private static bool Fits(PythonSource source, int indent) =>
        !source.Text.Contains('\n', StringComparison.Ordinal)
        && indent + source.Text.Length <= PythonGroup.LineLength;
}
