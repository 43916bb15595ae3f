using System.Text;

namespace Bindery.Syntax.Text;

internal static class IndentedText
{
    /// <summary>Text written at the margin with LF, as it stands in a file: every line but blank ones indented, the file's line breaks, none at the end.</summary>
    public static string Indent(string text, string indentation, string newLine)
    {
        StringBuilder result = new(text.Length);
        string[] lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            result.Append(index == 0 ? "" : newLine);
            result.Append(lines[index].Length == 0 ? "" : indentation).Append(lines[index]);
        }

        return result.ToString();
    }
}
