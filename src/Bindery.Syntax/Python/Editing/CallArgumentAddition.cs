using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python.Editing;

/// <summary>Puts an argument behind the last one of a call, on a line of its own where that one has one.</summary>
public static class CallArgumentAddition
{
    /// <param name="module">The file.</param>
    /// <param name="call">The call.</param>
    /// <param name="argument">Python text, such as <c>timeout=60</c>.</param>
    public static TextEdit Append(PythonModule module, CallExpression call, string argument)
    {
        if (call.Arguments.IsEmpty)
        {
            return TextEdit.Insert(call.Span.End - 1, argument);
        }

        TokenLayout layout = new(module);
        PythonToken last = LastInside(module, call);
        bool hasComma = last.Symbol == PythonSymbol.Comma;
        int first = call.Arguments[^1].Span.Start;
        if (layout.BreakBefore(first) is null)
        {
            return TextEdit.Insert(last.End, hasComma ? $" {argument}" : $", {argument}");
        }

        string line = module.Source.NewLine + layout.IndentationAt(first) + argument;
        return hasComma
            ? TextEdit.Insert(layout.EndWithComment(last.End), line + ",")
            : TextEdit.Insert(last.End, "," + line);
    }

    private static PythonToken LastInside(PythonModule module, CallExpression call)
    {
        int index = module.Tokens.IndexAt(call.Span.End - 1) - 1;
        while (module.Tokens.All[index].IsTrivial)
        {
            index--;
        }

        return module.Tokens.All[index];
    }
}
