using System.Collections.Immutable;
using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>Puts a line, or several, right below a statement of a class.</summary>
internal static class ClassInsertion
{
    public static ImmutableArray<TextEdit> Below(
        PythonModule module,
        ClassDefinition definition,
        PythonStatement? statement,
        PythonSource source
    )
    {
        if (statement is null)
        {
            throw new DraftException($"class {definition.Name} has nothing to stand below");
        }

        string lineStart = module.Source.NewLine + (definition.Body.Indentation ?? "    ");
        string text = PythonStyle
            .Of(module)
            .Apply(source.Text)
            .Replace("\n", lineStart, StringComparison.Ordinal);
        return [TextEdit.Insert(EndOfLine(module, statement), lineStart + text)];
    }

    // A comment at the end of the line belongs to what stands on it.
    private static int EndOfLine(PythonModule module, PythonStatement statement)
    {
        string text = module.Source.Text;
        int end = text.AsSpan(statement.Span.End).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : statement.Span.End + end;
    }
}
