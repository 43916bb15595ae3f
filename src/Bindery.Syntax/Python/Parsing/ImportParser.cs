using System.Collections.Immutable;
using System.Text;

namespace Bindery.Syntax.Python;

internal sealed class ImportParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public ImportStatement ParseImport()
    {
        int start = cursor.Take().Start;
        int mark = grammar.Nodes.Mark;
        do
        {
            int nameStart = cursor.Start;
            string name = ParseDottedName();
            PushAlias(nameStart, name);
        } while (!cursor.HasFailed && cursor.TryTake(PythonSymbol.Comma));

        return new ImportStatement(
            cursor.SpanFrom(start),
            grammar.Nodes.PopFrom<ImportAlias>(mark)
        );
    }

    public FromImportStatement ParseFromImport()
    {
        int start = cursor.Take().Start;
        int level = ParseLevel();
        string module = level > 0 && cursor.At(PythonSymbol.Import) ? "" : ParseDottedName();
        cursor.Expect(PythonSymbol.Import, "'import'");
        ImmutableArray<ImportAlias> names = cursor.HasFailed ? [] : ParseNames();
        return new FromImportStatement(cursor.SpanFrom(start), level, module, names);
    }

    private int ParseLevel()
    {
        int level = 0;
        while (cursor.Symbol is PythonSymbol.Dot or PythonSymbol.Ellipsis)
        {
            level += cursor.Take().Symbol == PythonSymbol.Dot ? 1 : 3;
        }

        return level;
    }

    private ImmutableArray<ImportAlias> ParseNames()
    {
        int mark = grammar.Nodes.Mark;
        if (cursor.At(PythonSymbol.Star))
        {
            return [new ImportAlias(cursor.Take().Span, "*", null)];
        }

        bool parenthesized = cursor.TryTake(PythonSymbol.OpenParenthesis);
        do
        {
            int start = cursor.Start;
            PushAlias(start, cursor.ExpectName(out _));
        } while (
            !cursor.HasFailed
            && cursor.TryTake(PythonSymbol.Comma)
            && !(parenthesized && cursor.At(PythonSymbol.CloseParenthesis))
        );

        if (parenthesized)
        {
            cursor.Expect(PythonSymbol.CloseParenthesis, "',' or ')'");
        }

        return grammar.Nodes.PopFrom<ImportAlias>(mark);
    }

    private void PushAlias(int start, string name)
    {
        string? alias =
            !cursor.HasFailed && cursor.TryTake(PythonSymbol.As) ? cursor.ExpectName(out _) : null;
        grammar.Nodes.Push(new ImportAlias(cursor.SpanFrom(start), name, alias));
    }

    private string ParseDottedName()
    {
        string first = cursor.ExpectName(out _);
        if (!cursor.At(PythonSymbol.Dot))
        {
            return first;
        }

        StringBuilder name = new(first);
        while (!cursor.HasFailed && cursor.TryTake(PythonSymbol.Dot))
        {
            name.Append('.').Append(cursor.ExpectName(out _));
        }

        return name.ToString();
    }
}
