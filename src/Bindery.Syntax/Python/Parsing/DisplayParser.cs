using System.Collections.Immutable;

namespace Bindery.Syntax.Python;

/// <summary>Lists, tuples, sets, dictionaries, and parenthesised expressions.</summary>
internal sealed class DisplayParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public PythonExpression ParseList()
    {
        int start = cursor.Take().Start;
        int mark = grammar.Nodes.Mark;
        if (!cursor.At(PythonSymbol.CloseBracket))
        {
            PythonExpression first = ParsePatternElement();
            if (ComprehensionParser.StartsAt(cursor))
            {
                var clauses = grammar.Comprehensions.ParseClauses();
                cursor.Expect(PythonSymbol.CloseBracket, "']'");
                return Comprehension(start, ComprehensionKind.List, first, clauses);
            }

            grammar.Nodes.Push(first);
            ParseRest(PythonSymbol.CloseBracket);
        }

        cursor.Expect(PythonSymbol.CloseBracket, "',' or ']'");
        var elements = grammar.Nodes.PopFrom<PythonExpression>(mark);
        return new ListExpression(cursor.SpanFrom(start), elements);
    }

    public PythonExpression ParseParenthesized()
    {
        int start = cursor.Take().Start;
        if (cursor.TryTake(PythonSymbol.CloseParenthesis))
        {
            return new TupleExpression(cursor.SpanFrom(start), [], isParenthesized: true);
        }

        PythonExpression first = cursor.At(PythonSymbol.Yield)
            ? grammar.Expressions.ParseYield()
            : ParsePatternElement();
        if (ComprehensionParser.StartsAt(cursor))
        {
            var clauses = grammar.Comprehensions.ParseClauses();
            cursor.Expect(PythonSymbol.CloseParenthesis, "')'");
            return Comprehension(start, ComprehensionKind.Generator, first, clauses);
        }

        if (cursor.At(PythonSymbol.Comma))
        {
            return ParseTuple(start, first);
        }

        cursor.Expect(PythonSymbol.CloseParenthesis, "',' or ')'");
        return first;
    }

    public PythonExpression ParseBraces()
    {
        int start = cursor.Take().Start;
        if (cursor.Symbol is PythonSymbol.CloseBrace or PythonSymbol.DoubleStar)
        {
            return ParseDictionary(start, null);
        }

        PythonExpression first = grammar.Expressions.ParseStarredOrNamed();
        return cursor.At(PythonSymbol.Colon)
            ? ParseDictionary(start, first)
            : ParseSet(start, first);
    }

    private TupleExpression ParseTuple(int start, PythonExpression first)
    {
        int mark = grammar.Nodes.Mark;
        grammar.Nodes.Push(first);
        ParseRest(PythonSymbol.CloseParenthesis);
        cursor.Expect(PythonSymbol.CloseParenthesis, "',' or ')'");
        var elements = grammar.Nodes.PopFrom<PythonExpression>(mark);
        return new TupleExpression(cursor.SpanFrom(start), elements, isParenthesized: true);
    }

    private PythonExpression ParseSet(int start, PythonExpression first)
    {
        if (ComprehensionParser.StartsAt(cursor))
        {
            var clauses = grammar.Comprehensions.ParseClauses();
            cursor.Expect(PythonSymbol.CloseBrace, "'}'");
            return Comprehension(start, ComprehensionKind.Set, first, clauses);
        }

        int mark = grammar.Nodes.Mark;
        grammar.Nodes.Push(first);
        ParseRest(PythonSymbol.CloseBrace);
        cursor.Expect(PythonSymbol.CloseBrace, "',' or '}'");
        var elements = grammar.Nodes.PopFrom<PythonExpression>(mark);
        return new SetExpression(cursor.SpanFrom(start), elements);
    }

    private PythonExpression ParseDictionary(int start, PythonExpression? firstKey)
    {
        int mark = grammar.Nodes.Mark;
        PythonExpression? key = firstKey;
        while (!cursor.HasFailed && !cursor.At(PythonSymbol.CloseBrace))
        {
            DictionaryEntry entry = ParseEntry(key);
            if (entry.Key is not null && ComprehensionParser.StartsAt(cursor))
            {
                return ParseDictionaryComprehension(start, entry);
            }

            grammar.Nodes.Push(entry);
            key = null;
            if (!cursor.TryTake(PythonSymbol.Comma))
            {
                break;
            }
        }

        cursor.Expect(PythonSymbol.CloseBrace, "',' or '}'");
        var entries = grammar.Nodes.PopFrom<DictionaryEntry>(mark);
        return new DictionaryExpression(cursor.SpanFrom(start), entries);
    }

    private DictionaryEntry ParseEntry(PythonExpression? parsedKey)
    {
        int start = parsedKey?.Span.Start ?? cursor.Start;
        if (parsedKey is null && cursor.TryTake(PythonSymbol.DoubleStar))
        {
            PythonExpression mapping = grammar.Operators.ParseArithmetic();
            return new DictionaryEntry(cursor.SpanFrom(start), null, mapping);
        }

        PythonExpression key = parsedKey ?? grammar.Expressions.ParseSingle();
        cursor.Expect(PythonSymbol.Colon, "':'");
        PythonExpression value = cursor.HasFailed ? key : ParsePatternElement();
        return new DictionaryEntry(cursor.SpanFrom(start), key, value);
    }

    private ComprehensionExpression ParseDictionaryComprehension(int start, DictionaryEntry entry)
    {
        var clauses = grammar.Comprehensions.ParseClauses();
        cursor.Expect(PythonSymbol.CloseBrace, "'}'");
        return new ComprehensionExpression(
            cursor.SpanFrom(start),
            ComprehensionKind.Dictionary,
            entry.Key!,
            entry.Value,
            clauses
        );
    }

    private void ParseRest(PythonSymbol close)
    {
        while (!cursor.HasFailed && cursor.TryTake(PythonSymbol.Comma) && !cursor.At(close))
        {
            grammar.Nodes.Push(ParsePatternElement());
        }
    }

    private PythonExpression ParsePatternElement() =>
        grammar.Matches.WithAlias(cursor.Start, grammar.Expressions.ParseStarredOrNamed());

    private ComprehensionExpression Comprehension(
        int start,
        ComprehensionKind kind,
        PythonExpression element,
        ImmutableArray<ComprehensionClause> clauses
    ) => new(cursor.SpanFrom(start), kind, element, null, clauses);
}
