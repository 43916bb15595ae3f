using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Statements without a block.</summary>
internal sealed class SimpleStatementParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public PythonStatement Parse() =>
        cursor.Symbol switch
        {
            PythonSymbol.Import => grammar.Imports.ParseImport(),
            PythonSymbol.From => grammar.Imports.ParseFromImport(),
            PythonSymbol.Return => ParseReturn(),
            PythonSymbol.Raise => ParseRaise(),
            PythonSymbol.Del => ParseDelete(),
            PythonSymbol.Assert => ParseAssert(),
            PythonSymbol.Global or PythonSymbol.Nonlocal => ParseGlobal(),
            PythonSymbol.Pass => new PassStatement(cursor.Take().Span),
            PythonSymbol.Break => new BreakStatement(cursor.Take().Span),
            PythonSymbol.Continue => new ContinueStatement(cursor.Take().Span),
            _ when IsTypeAlias() => ParseTypeAlias(),
            _ => grammar.Assignments.Parse(),
        };

    private ReturnStatement ParseReturn()
    {
        int start = cursor.Take().Start;
        PythonExpression? value = ExpressionEnd.IsAt(cursor)
            ? null
            : grammar.Expressions.ParseList();
        return new ReturnStatement(cursor.SpanFrom(start), value);
    }

    private RaiseStatement ParseRaise()
    {
        int start = cursor.Take().Start;
        PythonExpression? exception = ExpressionEnd.IsAt(cursor)
            ? null
            : grammar.Expressions.ParseSingle();
        PythonExpression? cause =
            exception is not null && cursor.TryTake(PythonSymbol.From)
                ? grammar.Expressions.ParseSingle()
                : null;
        return new RaiseStatement(cursor.SpanFrom(start), exception, cause);
    }

    private DeleteStatement ParseDelete()
    {
        int start = cursor.Take().Start;
        PythonExpression targets = grammar.Expressions.ParseTargets();
        ImmutableArray<PythonExpression> each = targets
            is TupleExpression { IsParenthesized: false } tuple
            ? tuple.Elements
            : [targets];
        return new DeleteStatement(cursor.SpanFrom(start), each);
    }

    private AssertStatement ParseAssert()
    {
        int start = cursor.Take().Start;
        PythonExpression condition = grammar.Expressions.ParseSingle();
        PythonExpression? message =
            !cursor.HasFailed && cursor.TryTake(PythonSymbol.Comma)
                ? grammar.Expressions.ParseSingle()
                : null;
        return new AssertStatement(cursor.SpanFrom(start), condition, message);
    }

    private GlobalStatement ParseGlobal()
    {
        PythonToken keyword = cursor.Take();
        List<string> names = [];
        do
        {
            names.Add(cursor.ExpectName(out _));
        } while (!cursor.HasFailed && cursor.TryTake(PythonSymbol.Comma));

        return new GlobalStatement(
            cursor.SpanFrom(keyword.Start),
            keyword.Symbol == PythonSymbol.Nonlocal,
            [.. names]
        );
    }

    private bool IsTypeAlias() =>
        cursor.AtName("type")
        && cursor.Peek() is { Kind: PythonTokenKind.Name, Symbol: PythonSymbol.Other }
        && cursor.Peek(2).Symbol is PythonSymbol.Equal or PythonSymbol.OpenBracket;

    private TypeAliasStatement ParseTypeAlias()
    {
        int start = cursor.Take().Start;
        string name = cursor.ExpectName(out TextSpan nameSpan);
        ImmutableArray<TypeParameter> parameters = grammar.Definitions.ParseTypeParameters();
        cursor.Expect(PythonSymbol.Equal, "'='");
        NameExpression target = new(nameSpan, name);
        PythonExpression value = cursor.HasFailed ? target : grammar.Expressions.ParseSingle();
        return new TypeAliasStatement(cursor.SpanFrom(start), target, parameters, value);
    }
}
