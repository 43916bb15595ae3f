using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Statements with blocks.</summary>
internal sealed class CompoundStatementParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    /// <summary>Null where a simple statement stands.</summary>
    public PythonStatement? TryParse() =>
        cursor.Symbol switch
        {
            PythonSymbol.If => ParseIf(),
            PythonSymbol.For => ParseFor(),
            PythonSymbol.While => ParseWhile(),
            PythonSymbol.Try => ParseTry(),
            PythonSymbol.With => grammar.Withs.Parse(),
            PythonSymbol.Class => grammar.Definitions.ParseClass(cursor.Start, []),
            PythonSymbol.Def => grammar.Definitions.ParseFunction(cursor.Start, []),
            PythonSymbol.At => grammar.Definitions.ParseDecorated(),
            PythonSymbol.Async => ParseAsync(),
            _ => grammar.Matches.TryParse(),
        };

    private PythonStatement? ParseAsync() =>
        cursor.Peek().Symbol switch
        {
            PythonSymbol.Def => grammar.Definitions.ParseFunction(cursor.Start, []),
            PythonSymbol.For => ParseFor(),
            PythonSymbol.With => grammar.Withs.Parse(),
            _ => null,
        };

    private IfStatement ParseIf()
    {
        int start = cursor.Start;
        int mark = grammar.Nodes.Mark;
        do
        {
            int branchStart = cursor.Take().Start;
            PythonExpression condition = grammar.Expressions.ParseNamed();
            Block body = grammar.Blocks.Parse();
            grammar.Nodes.Push(new IfBranch(To(branchStart, body), condition, body));
        } while (cursor.At(PythonSymbol.Elif));

        ImmutableArray<IfBranch> branches = grammar.Nodes.PopFrom<IfBranch>(mark);
        Block? otherwise = ParseOptional(PythonSymbol.Else);
        return new IfStatement(To(start, otherwise ?? branches[^1].Body), branches, otherwise);
    }

    private ForStatement ParseFor()
    {
        int start = cursor.Start;
        bool isAsync = cursor.TryTake(PythonSymbol.Async);
        cursor.Take();
        PythonExpression target = grammar.Expressions.ParseTargets();
        if (!cursor.HasFailed)
        {
            cursor.Expect(PythonSymbol.In, "'in'");
        }

        PythonExpression iterable = cursor.HasFailed
            ? new MissingExpression(new TextSpan(cursor.Start, 0))
            : grammar.Expressions.ParseList();
        Block body = grammar.Blocks.Parse();
        Block? otherwise = ParseOptional(PythonSymbol.Else);
        return new ForStatement(
            To(start, otherwise ?? body),
            isAsync,
            target,
            iterable,
            body,
            otherwise
        );
    }

    private WhileStatement ParseWhile()
    {
        int start = cursor.Take().Start;
        PythonExpression condition = grammar.Expressions.ParseNamed();
        Block body = grammar.Blocks.Parse();
        Block? otherwise = ParseOptional(PythonSymbol.Else);
        return new WhileStatement(To(start, otherwise ?? body), condition, body, otherwise);
    }

    private TryStatement ParseTry()
    {
        int start = cursor.Take().Start;
        Block body = grammar.Blocks.Parse();
        int mark = grammar.Nodes.Mark;
        while (cursor.At(PythonSymbol.Except))
        {
            grammar.Nodes.Push(ParseHandler());
        }

        ImmutableArray<ExceptHandler> handlers = grammar.Nodes.PopFrom<ExceptHandler>(mark);
        Block? otherwise = ParseOptional(PythonSymbol.Else);
        Block? last = ParseOptional(PythonSymbol.Finally);
        if (handlers.IsEmpty && last is null)
        {
            cursor.Report(
                new TextSpan(start, "try".Length),
                "this 'try' has no 'except' and no 'finally'"
            );
        }

        Block end = last ?? otherwise ?? handlers.LastOrDefault()?.Body ?? body;
        return new TryStatement(To(start, end), body, handlers, otherwise, last);
    }

    private ExceptHandler ParseHandler()
    {
        int start = cursor.Take().Start;
        bool isGroup = cursor.TryTake(PythonSymbol.Star);
        PythonExpression? type = cursor.At(PythonSymbol.Colon)
            ? null
            : grammar.Expressions.ParseList();
        string? name =
            !cursor.HasFailed && cursor.TryTake(PythonSymbol.As) ? cursor.ExpectName(out _) : null;
        Block body = grammar.Blocks.Parse();
        return new ExceptHandler(To(start, body), isGroup, type, name, body);
    }

    private Block? ParseOptional(PythonSymbol keyword) =>
        cursor.TryTake(keyword) ? grammar.Blocks.Parse() : null;

    private static TextSpan To(int start, Block last) =>
        TextSpan.FromBounds(start, Math.Max(start, last.Span.End));
}
