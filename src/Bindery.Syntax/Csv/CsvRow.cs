using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Csv;

/// <summary>One record. A blank line has no fields.</summary>
/// <param name="Fields">In order; the commas between them are in no field's span.</param>
/// <param name="Span">Without the line break.</param>
/// <param name="FullSpan">With the line break. The full spans of a file's rows follow on each other without gap.</param>
public sealed record CsvRow(ImmutableArray<CsvField> Fields, TextSpan Span, TextSpan FullSpan)
{
    public bool IsBlank => Fields.IsEmpty;
}
