using System.Collections.Immutable;

namespace Bindery.Syntax.Python;

/// <summary>From <c>or</c> down to <c>**</c>.</summary>
internal sealed class OperatorParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public PythonExpression ParseDisjunction()
    {
        int start = cursor.Start;
        PythonExpression first = ParseConjunction();
        return cursor.At(PythonSymbol.Or)
            ? ParseBoolean(start, first, PythonSymbol.Or, ParseConjunction)
            : first;
    }

    /// <summary>Bitwise and arithmetic operators only: what stands left of a comparison.</summary>
    public PythonExpression ParseArithmetic() => ParseBinary(1);

    private PythonExpression ParseConjunction()
    {
        int start = cursor.Start;
        PythonExpression first = ParseInversion();
        return cursor.At(PythonSymbol.And)
            ? ParseBoolean(start, first, PythonSymbol.And, ParseInversion)
            : first;
    }

    private BooleanExpression ParseBoolean(
        int start,
        PythonExpression first,
        PythonSymbol symbol,
        Func<PythonExpression> parseValue
    )
    {
        int mark = grammar.Nodes.Mark;
        grammar.Nodes.Push(first);
        while (!cursor.HasFailed && cursor.TryTake(symbol))
        {
            grammar.Nodes.Push(parseValue());
        }

        ImmutableArray<PythonExpression> values = grammar.Nodes.PopFrom<PythonExpression>(mark);
        return new BooleanExpression(cursor.SpanFrom(start), symbol, values);
    }

    private PythonExpression ParseInversion() =>
        cursor.At(PythonSymbol.Not) ? ParsePrefixed(ParseInversion) : ParseComparison();

    private PythonExpression ParseComparison()
    {
        int start = cursor.Start;
        PythonExpression left = ParseArithmetic();
        if (ComparisonOperators.TryTake(cursor) is not { } comparison)
        {
            return left;
        }

        int mark = grammar.Nodes.Mark;
        ImmutableArray<ComparisonOperator>.Builder operators =
            ImmutableArray.CreateBuilder<ComparisonOperator>(1);
        ComparisonOperator? next = comparison;
        while (next is not null && !cursor.HasFailed)
        {
            operators.Add(next.Value);
            grammar.Nodes.Push(ParseArithmetic());
            next = ComparisonOperators.TryTake(cursor);
        }

        return new CompareExpression(
            cursor.SpanFrom(start),
            left,
            operators.DrainToImmutable(),
            grammar.Nodes.PopFrom<PythonExpression>(mark)
        );
    }

    private PythonExpression ParseBinary(int weakest)
    {
        int start = cursor.Start;
        PythonExpression left = ParseUnary();
        while (
            !cursor.HasFailed
            && BinaryPrecedence.Of(cursor.Symbol) is var precedence
            && precedence >= weakest
        )
        {
            PythonSymbol symbol = cursor.Take().Symbol;
            PythonExpression right = ParseBinary(precedence + 1);
            left = new BinaryExpression(cursor.SpanFrom(start), left, symbol, right);
        }

        return left;
    }

    private PythonExpression ParseUnary() =>
        cursor.Symbol is PythonSymbol.Minus or PythonSymbol.Plus or PythonSymbol.Tilde
            ? ParsePrefixed(ParseUnary)
            : ParsePower();

    private PythonExpression ParsePrefixed(Func<PythonExpression> parseOperand)
    {
        if (!cursor.TryEnter())
        {
            return new MissingExpression(new Text.TextSpan(cursor.Start, 0));
        }

        int start = cursor.Start;
        PythonSymbol symbol = cursor.Take().Symbol;
        PythonExpression operand = parseOperand();
        cursor.Leave();
        return new UnaryExpression(cursor.SpanFrom(start), symbol, operand);
    }

    private PythonExpression ParsePower()
    {
        int start = cursor.Start;
        PythonExpression left = ParseAwait();
        if (!cursor.At(PythonSymbol.DoubleStar) || !cursor.TryEnter())
        {
            return left;
        }

        cursor.Take();
        PythonExpression right = ParseUnary();
        cursor.Leave();
        return new BinaryExpression(cursor.SpanFrom(start), left, PythonSymbol.DoubleStar, right);
    }

    private PythonExpression ParseAwait()
    {
        int start = cursor.Start;
        if (!cursor.TryTake(PythonSymbol.Await))
        {
            return grammar.Primaries.Parse();
        }

        PythonExpression value = grammar.Primaries.Parse();
        return new AwaitExpression(cursor.SpanFrom(start), value);
    }
}
