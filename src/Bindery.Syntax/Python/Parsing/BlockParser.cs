using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Sequences of statements: the file's, and those below a header. Errors stop here.</summary>
internal sealed class BlockParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public ImmutableArray<PythonStatement> ParseFile()
    {
        int mark = grammar.Nodes.Mark;
        while (cursor.Kind != PythonTokenKind.EndMarker)
        {
            if (!cursor.TryTake(PythonTokenKind.Dedent))
            {
                ParseLine();
            }
        }

        return grammar.Nodes.PopFrom<PythonStatement>(mark);
    }

    /// <summary>The colon after a header and the statements below it. A header that failed is left behind first.</summary>
    public Block Parse()
    {
        if (!cursor.HasFailed)
        {
            cursor.Expect(PythonSymbol.Colon, "':'");
        }

        bool hasFailed = cursor.HasFailed;
        int end = hasFailed ? cursor.Start : cursor.LastEnd;
        if (hasFailed)
        {
            cursor.SkipStatement();
        }
        else if (!cursor.TryTake(PythonTokenKind.Newline))
        {
            return ParseInline();
        }

        if (cursor.Kind == PythonTokenKind.Indent)
        {
            return ParseIndented();
        }

        if (!hasFailed)
        {
            cursor.Report(new TextSpan(end, 0), "expected an indented block after this line");
        }

        return new Block(new TextSpan(end, 0), null, []);
    }

    private Block ParseInline()
    {
        int start = cursor.Start;
        int mark = grammar.Nodes.Mark;
        ParseSimpleLine();
        ImmutableArray<PythonStatement> statements = grammar.Nodes.PopFrom<PythonStatement>(mark);
        return new Block(SpanOf(statements, start), null, statements);
    }

    private Block ParseIndented()
    {
        string indentation = cursor.TextOf(cursor.Take());
        int start = cursor.Start;
        if (!cursor.TryEnter())
        {
            SkipBlock();
            return new Block(new TextSpan(start, 0), indentation, []);
        }

        int mark = grammar.Nodes.Mark;
        while (cursor.Kind is not (PythonTokenKind.Dedent or PythonTokenKind.EndMarker))
        {
            ParseLine();
        }

        cursor.TryTake(PythonTokenKind.Dedent);
        cursor.Leave();
        ImmutableArray<PythonStatement> statements = grammar.Nodes.PopFrom<PythonStatement>(mark);
        return new Block(SpanOf(statements, start), indentation, statements);
    }

    private static TextSpan SpanOf(ImmutableArray<PythonStatement> statements, int start) =>
        statements.IsEmpty
            ? new TextSpan(start, 0)
            : TextSpan.FromBounds(statements[0].Span.Start, statements[^1].Span.End);

    private void SkipBlock()
    {
        for (int open = 1; open > 0 && cursor.Kind != PythonTokenKind.EndMarker; )
        {
            PythonTokenKind kind = cursor.Take().Kind;
            open += kind switch
            {
                PythonTokenKind.Indent => 1,
                PythonTokenKind.Dedent => -1,
                _ => 0,
            };
        }

        cursor.ClearFailure();
    }

    private void ParseLine()
    {
        if (cursor.Kind == PythonTokenKind.Indent)
        {
            cursor.Report(cursor.Current.Span, "unexpected indentation");
            PushUnreadable(cursor.Start, ParseIndented());
        }
        else if (!cursor.TryTake(PythonTokenKind.Newline))
        {
            PythonStatement? compound = grammar.Compounds.TryParse();
            if (compound is null)
            {
                ParseSimpleLine();
            }
            else
            {
                grammar.Nodes.Push(compound);
            }
        }
    }

    private void ParseSimpleLine()
    {
        do
        {
            int start = cursor.Start;
            PythonStatement statement = grammar.Simple.Parse();
            if (cursor.HasFailed)
            {
                RecoverFrom(start);
                return;
            }

            grammar.Nodes.Push(statement);
        } while (cursor.TryTake(PythonSymbol.Semicolon) && cursor.Kind != PythonTokenKind.Newline);

        if (!cursor.TryTake(PythonTokenKind.Newline) && cursor.Kind != PythonTokenKind.EndMarker)
        {
            cursor.Fail("expected the end of the statement");
            RecoverFrom(cursor.Start);
        }
    }

    private void RecoverFrom(int start)
    {
        while (cursor.Kind is not (PythonTokenKind.Newline or PythonTokenKind.EndMarker))
        {
            cursor.Take();
        }

        int end = Math.Max(start, cursor.LastEnd);
        cursor.SkipStatement();
        Block? body = cursor.Kind == PythonTokenKind.Indent ? ParseIndented() : null;
        grammar.Nodes.Push(
            new ErrorStatement(TextSpan.FromBounds(start, Math.Max(end, body?.Span.End ?? 0)), body)
        );
    }

    private void PushUnreadable(int start, Block body) =>
        grammar.Nodes.Push(
            new ErrorStatement(TextSpan.FromBounds(start, Math.Max(start, body.Span.End)), body)
        );
}
