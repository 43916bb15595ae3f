using System.Text;

namespace Bindery.Generation.Text;

/// <summary>
/// Text with holes. A hole's further lines are indented as the hole is; a hole with nothing in it
/// that stands alone on its line takes the line with it.
/// </summary>
internal sealed class TemplateText(int capacity)
{
    private readonly StringBuilder _text = new(capacity);
    private bool _dropsLineEnd;

    public void AppendLiteral(string literal)
    {
        string text = literal.ReplaceLineEndings("\n");
        if (_dropsLineEnd && text.StartsWith('\n'))
        {
            text = text[1..];
        }

        _dropsLineEnd = false;
        _text.Append(text);
    }

    public void AppendHole(string text)
    {
        string indent = CurrentLine();
        bool isAlone = string.IsNullOrWhiteSpace(indent);
        if (text.Length == 0)
        {
            _dropsLineEnd = isAlone;
            _text.Length -= isAlone ? indent.Length : 0;
            return;
        }

        _dropsLineEnd = false;
        _text.Append(isAlone ? Indented(text, indent) : text);
    }

    public override string ToString() => _text.ToString();

    private static string Indented(string text, string indent)
    {
        string[] lines = text.Split('\n');
        return string.Join(
            '\n',
            lines.Select((line, index) => index == 0 || line.Length == 0 ? line : indent + line)
        );
    }

    private string CurrentLine()
    {
        int start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n')
        {
            start--;
        }

        return _text.ToString(start, _text.Length - start);
    }
}
