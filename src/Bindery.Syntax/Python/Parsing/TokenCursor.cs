using System.Runtime.CompilerServices;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>
/// A walk along a file's tokens without comments and insignificant line breaks. After
/// <see cref="Fail"/> the parser unwinds to the end of the statement: loops must ask <see cref="HasFailed"/>.
/// </summary>
internal sealed class TokenCursor
{
    private const int DeepestNesting = 200;
    private readonly PythonToken[] tokens;
    private readonly DiagnosticList diagnostics;
    private readonly NameTable names;
    private int index;
    private int depth;

    public TokenCursor(
        SourceText source,
        ReadOnlySpan<PythonToken> all,
        DiagnosticList diagnostics,
        NameTable names
    )
    {
        Source = source;
        this.diagnostics = diagnostics;
        this.names = names;
        tokens = SignificantTokens.Of(all);
    }

    public SourceText Source { get; }

    public bool HasFailed { get; private set; }

    public ref readonly PythonToken Current => ref tokens[index];

    public PythonTokenKind Kind => tokens[index].Kind;

    public PythonSymbol Symbol => tokens[index].Symbol;

    public int Start => tokens[index].Start;

    /// <summary>Where the last token taken ended.</summary>
    public int LastEnd { get; private set; }

    public ref readonly PythonToken Peek(int distance = 1) =>
        ref tokens[Math.Min(index + distance, tokens.Length - 1)];

    public bool At(PythonSymbol symbol) => tokens[index].Symbol == symbol;

    public PythonToken Take()
    {
        PythonToken token = tokens[index];
        LastEnd = token.End;
        if (index < tokens.Length - 1)
        {
            index++;
        }

        return token;
    }

    public bool TryTake(PythonSymbol symbol)
    {
        bool found = tokens[index].Symbol == symbol;
        if (found)
        {
            Take();
        }

        return found;
    }

    public bool TryTake(PythonTokenKind kind)
    {
        bool found = tokens[index].Kind == kind;
        if (found)
        {
            Take();
        }

        return found;
    }

    public void Expect(PythonSymbol symbol, string written)
    {
        if (!TryTake(symbol))
        {
            Fail($"expected {written}");
        }
    }

    /// <summary>Takes an identifier; at a keyword or anything else, fails and gives an empty name.</summary>
    public string ExpectName(out TextSpan span)
    {
        span = Current.Span;
        if (Kind == PythonTokenKind.Name && Symbol == PythonSymbol.Other)
        {
            return TextOf(Take());
        }

        span = new TextSpan(Start, 0);
        Fail("expected a name");
        return "";
    }

    public bool AtName(string word) =>
        Kind == PythonTokenKind.Name && Source.Slice(Current.Span).SequenceEqual(word);

    public string TextOf(PythonToken token) => names.Intern(Source.Slice(token.Span));

    /// <summary>To the last token taken; after a failure to where it happened, so that what is missing lies within.</summary>
    public TextSpan SpanFrom(int start) =>
        TextSpan.FromBounds(start, Math.Max(start, HasFailed ? Start : LastEnd));

    /// <summary>Reports at the current token, once a statement.</summary>
    public void Fail(string message)
    {
        if (!HasFailed && Kind != PythonTokenKind.Error)
        {
            diagnostics.Add(Current.Span, $"{message}, found {Describe(Current)}");
        }

        HasFailed = true;
    }

    public void Report(TextSpan span, string message) => diagnostics.Add(span, message);

    /// <summary>To the token after the statement's NEWLINE, and out of the failure.</summary>
    public void SkipStatement()
    {
        while (Kind is not (PythonTokenKind.Newline or PythonTokenKind.EndMarker))
        {
            Take();
        }

        TryTake(PythonTokenKind.Newline);
        HasFailed = false;
    }

    public void ClearFailure() => HasFailed = false;

    /// <summary>False, having failed, where the nesting is too deep to go on; else <see cref="Leave"/> must follow.</summary>
    public bool TryEnter()
    {
        if (depth >= DeepestNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Fail("this is nested too deeply to be read");
            return false;
        }

        depth++;
        return true;
    }

    public void Leave() => depth--;

    private string Describe(PythonToken token) =>
        token.Kind switch
        {
            PythonTokenKind.Newline => "the end of the line",
            PythonTokenKind.EndMarker => "the end",
            PythonTokenKind.Indent => "an indented line",
            PythonTokenKind.Dedent => "the end of the block",
            PythonTokenKind.String => "a string",
            _ => token.Span.Length <= 40 ? $"'{Source[token.Span]}'" : "a long name",
        };
}
