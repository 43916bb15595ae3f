using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary><c>global</c> or, where <see cref="IsNonlocal"/>, <c>nonlocal</c>.</summary>
public sealed class GlobalStatement(TextSpan span, bool isNonlocal, ImmutableArray<string> names)
    : PythonStatement(span)
{
    public bool IsNonlocal { get; } = isNonlocal;

    public ImmutableArray<string> Names { get; } = names;
}
