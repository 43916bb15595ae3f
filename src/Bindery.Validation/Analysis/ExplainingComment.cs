using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Analysis;

/// <summary>A comment on the line before something unusual: whoever wrote it knew what they did.</summary>
internal static class ExplainingComment
{
    /// <returns>The comment's text; null where the line before holds none.</returns>
    public static string? Above(PythonFile file, PythonNode node)
    {
        int line = file.Source.Lines.PositionAt(node.Span.Start).Line - 1;
        if (line < 1)
        {
            return null;
        }

        TextSpan span = file.Source.Lines.SpanOf(line);
        string text = file.Source.Text[span.Start..span.End].Trim();
        return text.StartsWith('#') ? text : null;
    }
}
