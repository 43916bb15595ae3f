using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Suppression;

/// <summary>A <c>bindery: ignore RULE reason</c> in a file.</summary>
internal sealed class IgnoreComment(
    string path,
    LinePosition position,
    int line,
    ImmutableArray<string> rules
)
{
    public string Path { get; } = path;

    public LinePosition Position { get; } = position;

    /// <summary>The line whose findings it silences: its own, or the next where it stands alone.</summary>
    public int Line { get; } = line;

    public ImmutableArray<string> Rules { get; } = rules;

    /// <summary>Those of <see cref="Rules"/> that had something to silence.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);
}
