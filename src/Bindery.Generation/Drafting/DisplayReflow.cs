using System.Collections.Immutable;
using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>Breaks a list that has grown too long for its line, as black would.</summary>
internal static class DisplayReflow
{
    public static ImmutableArray<TextEdit> Edits(PythonModule module, PythonExpression display)
    {
        string text = module.Source.Text;
        int start = text.LastIndexOf('\n', Math.Max(display.Span.Start - 1, 0)) + 1;
        int end = text.IndexOf('\n', display.Span.Start);
        end = end < 0 ? text.Length : end;
        bool isOneLine = display.Span.End <= end;
        if (!isOneLine || end - start <= PythonGroup.LineLength)
        {
            return [];
        }

        int indentation = text[start..].TakeWhile(character => character == ' ').Count();
        string unit = PythonStyle.Of(module).Unit;
        string outer = new(' ', indentation);
        string newLine = module.Source.NewLine;
        string items = string.Concat(
            DisplayItems
                .Of(display)
                .Select(item => $"{outer}{unit}{module.Source[item.Span]},{newLine}")
        );
        char open = text[display.Span.Start];
        char close = text[display.Span.End - 1];
        return [new TextEdit(display.Span, $"{open}{newLine}{items}{outer}{close}")];
    }
}
