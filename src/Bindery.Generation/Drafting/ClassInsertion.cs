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
        string text = source.Text.Replace("\n", lineStart, StringComparison.Ordinal);
        return [TextEdit.Insert(statement.Span.End, lineStart + text)];
    }
}
