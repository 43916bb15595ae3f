using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>Puts a class, or another definition, at the end of a file, two blank lines below what is there.</summary>
public static class ClassAddition
{
    /// <param name="module">The file; whether its last line ends with a line break stays as it is.</param>
    /// <param name="definition">Python text at the margin.</param>
    public static ImmutableArray<TextEdit> Append(PythonModule module, string definition)
    {
        string newLine = module.Source.NewLine;
        string text = IndentedText.Indent(definition, "", newLine);
        TokenLayout layout = new(module);
        return layout.ContentBefore(module.Source.Text.Length) is { } last
            ? [TextEdit.Insert(layout.EndOfLine(last.End), newLine + newLine + newLine + text)]
            : [TextEdit.Insert(0, text + newLine)];
    }
}
