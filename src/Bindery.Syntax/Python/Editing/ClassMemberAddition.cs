using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>
/// Puts a member at the end of a class, below its last comment. A lone <c>pass</c> gives way to it.
/// <see cref="StatementRemoval"/> undoes it exactly, unless the body stood on the line of the header.
/// </summary>
public static class ClassMemberAddition
{
    /// <param name="module">The file.</param>
    /// <param name="definition">The class.</param>
    /// <param name="member">Python text at the margin: a method, a field, perhaps several lines.</param>
    public static ImmutableArray<TextEdit> Append(
        PythonModule module,
        ClassDefinition definition,
        string member
    )
    {
        string newLine = module.Source.NewLine;
        TokenLayout layout = new(module);
        Block body = definition.Body;
        if (body.Indentation is not { } indentation)
        {
            return [AppendToInline(module, layout, definition, member)];
        }

        string text = IndentedText.Indent(member, indentation, newLine);
        if (body.Statements is [PassStatement pass])
        {
            return [new TextEdit(pass.Span, text[indentation.Length..])];
        }

        int last = layout.EndOfBlock(body, indentation);
        string blank = NeedsBlankLine(body, member) ? newLine : "";
        return [TextEdit.Insert(last, newLine + blank + text)];
    }

    private static TextEdit AppendToInline(
        PythonModule module,
        TokenLayout layout,
        ClassDefinition definition,
        string member
    )
    {
        string newLine = module.Source.NewLine;
        string indentation =
            layout.IndentationAt(definition.HeaderSpan.Start) + layout.IndentationUnit;
        string statements = definition.Body.Statements is [PassStatement] or []
            ? ""
            : newLine + indentation + module.Source[definition.Body.Span];
        string text = newLine + IndentedText.Indent(member, indentation, newLine);
        TextSpan replaced = TextSpan.FromBounds(
            definition.HeaderSpan.End,
            Math.Max(definition.HeaderSpan.End, definition.Body.Span.End)
        );
        return new TextEdit(replaced, statements + text);
    }

    /// <summary>Definitions and the docstring stand apart; fields stand together.</summary>
    private static bool NeedsBlankLine(Block body, string member) =>
        body.Statements[^1] is FunctionDefinition or ClassDefinition
        || body.Statements is [ExpressionStatement { Value: StringExpression }]
        || IsDefinition(member);

    private static bool IsDefinition(string member) =>
        member.StartsWith('@')
        || member.StartsWith("def ", StringComparison.Ordinal)
        || member.StartsWith("class ", StringComparison.Ordinal)
        || member.StartsWith("async def ", StringComparison.Ordinal);
}
