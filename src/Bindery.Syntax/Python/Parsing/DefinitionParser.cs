using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>Classes and functions with their decorators.</summary>
internal sealed class DefinitionParser(PythonGrammar grammar)
{
    private readonly TokenCursor cursor = grammar.Cursor;

    public PythonStatement ParseDecorated()
    {
        int start = cursor.Start;
        ImmutableArray<Decorator> decorators = ParseDecorators();
        bool isAsync = cursor.At(PythonSymbol.Async);
        PythonSymbol keyword = isAsync ? cursor.Peek().Symbol : cursor.Symbol;
        if (!cursor.HasFailed && keyword is PythonSymbol.Def)
        {
            return ParseFunction(start, decorators);
        }

        if (!cursor.HasFailed && keyword is PythonSymbol.Class && !isAsync)
        {
            return ParseClass(start, decorators);
        }

        cursor.Fail("expected 'class' or 'def' after the decorator");
        cursor.SkipStatement();
        return new ErrorStatement(cursor.SpanFrom(start), null);
    }

    public ClassDefinition ParseClass(int start, ImmutableArray<Decorator> decorators)
    {
        int headerStart = cursor.Take().Start;
        string name = cursor.ExpectName(out TextSpan nameSpan);
        ImmutableArray<TypeParameter> types = ParseTypeParameters();
        ImmutableArray<Argument> arguments =
            !cursor.HasFailed && cursor.At(PythonSymbol.OpenParenthesis)
                ? grammar.Arguments.Parse()
                : [];
        DefinitionHeader header = new(HeaderFrom(headerStart), decorators, name, nameSpan, types);
        Block body = grammar.Blocks.Parse();
        return new ClassDefinition(SpanTo(start, header, body), header, body)
        {
            Arguments = arguments,
        };
    }

    public FunctionDefinition ParseFunction(int start, ImmutableArray<Decorator> decorators)
    {
        int headerStart = cursor.Start;
        bool isAsync = cursor.TryTake(PythonSymbol.Async);
        cursor.Take();
        string name = cursor.ExpectName(out TextSpan nameSpan);
        ImmutableArray<TypeParameter> types = ParseTypeParameters();
        ImmutableArray<Parameter> parameters = ParseParameters();
        PythonExpression? returns =
            !cursor.HasFailed && cursor.TryTake(PythonSymbol.Arrow)
                ? grammar.Expressions.ParseSingle()
                : null;
        DefinitionHeader header = new(HeaderFrom(headerStart), decorators, name, nameSpan, types);
        Block body = grammar.Blocks.Parse();
        return new FunctionDefinition(SpanTo(start, header, body), header, body)
        {
            IsAsync = isAsync,
            Parameters = parameters,
            Returns = returns,
        };
    }

    /// <summary>What stands in brackets after a name since Python 3.12, if anything.</summary>
    public ImmutableArray<TypeParameter> ParseTypeParameters()
    {
        if (cursor.HasFailed || !cursor.TryTake(PythonSymbol.OpenBracket))
        {
            return [];
        }

        int mark = grammar.Nodes.Mark;
        while (!cursor.HasFailed && !cursor.At(PythonSymbol.CloseBracket))
        {
            grammar.Nodes.Push(ParseTypeParameter());
            if (!cursor.TryTake(PythonSymbol.Comma))
            {
                break;
            }
        }

        cursor.Expect(PythonSymbol.CloseBracket, "']'");
        return grammar.Nodes.PopFrom<TypeParameter>(mark);
    }

    private TypeParameter ParseTypeParameter()
    {
        int start = cursor.Start;
        if (!cursor.TryTake(PythonSymbol.Star))
        {
            cursor.TryTake(PythonSymbol.DoubleStar);
        }

        string name = cursor.ExpectName(out _);
        PythonExpression? bound = cursor.TryTake(PythonSymbol.Colon)
            ? grammar.Expressions.ParseSingle()
            : null;
        PythonExpression? value = cursor.TryTake(PythonSymbol.Equal)
            ? grammar.Expressions.ParseStarredOrNamed()
            : null;
        return new TypeParameter(cursor.SpanFrom(start), name, bound, value);
    }

    private ImmutableArray<Parameter> ParseParameters()
    {
        if (!cursor.HasFailed)
        {
            cursor.Expect(PythonSymbol.OpenParenthesis, "'('");
        }

        if (cursor.HasFailed)
        {
            return [];
        }

        ImmutableArray<Parameter> parameters = grammar.Parameters.Parse(
            PythonSymbol.CloseParenthesis,
            annotated: true
        );
        cursor.Expect(PythonSymbol.CloseParenthesis, "',' or ')'");
        return parameters;
    }

    private ImmutableArray<Decorator> ParseDecorators()
    {
        int mark = grammar.Nodes.Mark;
        while (!cursor.HasFailed && cursor.At(PythonSymbol.At))
        {
            int start = cursor.Take().Start;
            PythonExpression expression = grammar.Expressions.ParseNamed();
            grammar.Nodes.Push(new Decorator(cursor.SpanFrom(start), expression));
            if (cursor.HasFailed || !cursor.TryTake(PythonTokenKind.Newline))
            {
                cursor.Fail("expected the end of the decorator");
                cursor.SkipStatement();
            }
        }

        return grammar.Nodes.PopFrom<Decorator>(mark);
    }

    /// <summary>Up to and with the colon that is still to be taken.</summary>
    private TextSpan HeaderFrom(int start) =>
        TextSpan.FromBounds(
            start,
            Math.Max(start, cursor.At(PythonSymbol.Colon) ? cursor.Current.End : cursor.LastEnd)
        );

    private static TextSpan SpanTo(int start, DefinitionHeader header, Block body) =>
        TextSpan.FromBounds(start, Math.Max(header.Span.End, body.Span.End));
}
