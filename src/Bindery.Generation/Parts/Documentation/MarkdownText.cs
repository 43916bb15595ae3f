using System.Text;
using Bindery.Core.Text;

namespace Bindery.Generation.Parts.Documentation;

/// <summary>Words for Markdown: they stay words, whatever they look like.</summary>
public readonly record struct MarkdownText
{
    private const string Special = @"\`*_[]<>#|~&";

    private readonly string _text;

    private MarkdownText(string text) => _text = text;

    public static MarkdownText Of(string text)
    {
        StringBuilder encoded = new();
        foreach (char character in OneLine.Of(text))
        {
            if (Special.Contains(character))
            {
                encoded.Append('\\');
            }

            encoded.Append(character);
        }

        return new MarkdownText(encoded.ToString());
    }

    /// <summary>As code, in a row of a table too: fenced by more backticks than are inside.</summary>
    public static MarkdownText Code(string text)
    {
        string line = OneLine.Of(text).Replace("|", "\\|", StringComparison.Ordinal);
        int longest = line.Split('`').Length - 1;
        string fence = new('`', longest + 1);
        return new MarkdownText(longest == 0 ? $"{fence}{line}{fence}" : $"{fence} {line} {fence}");
    }

    public override string ToString() => _text;
}
