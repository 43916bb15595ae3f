using System.Collections.Immutable;

namespace Bindery.Syntax.Text;

/// <summary>Collects while one text is read. Keeps the first <see cref="Limit"/> only: a file of noise must not drown its reader.</summary>
internal sealed class DiagnosticList(SourceText source)
{
    private const int Limit = 200;
    private readonly List<SyntaxDiagnostic> found = [];

    public void Add(TextSpan span, string message)
    {
        if (found.Count < Limit)
        {
            found.Add(new SyntaxDiagnostic(span, source.Lines.PositionAt(span.Start), message));
        }
    }

    public ImmutableArray<SyntaxDiagnostic> ToImmutable() =>
        [.. found.OrderBy(diagnostic => diagnostic.Span.Start)];
}
