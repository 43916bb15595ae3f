using System.Text;
using Bindery.Syntax.Python;

namespace Bindery.Syntax.Tests.Odoo;

/// <summary>Tokens as <c>python_oracle.py</c> writes them.</summary>
internal static class TokenDump
{
    public static string Of(PythonModule module)
    {
        PlaceWriter places = new(module.Source);
        StringBuilder dump = new("[");
        foreach (PythonToken token in module.Tokens.All)
        {
            dump.Append(dump.Length > 1 ? ", " : "");
            if (token.Span.IsEmpty)
            {
                dump.Append($"('{Name(token.Kind)}',)");
                continue;
            }

            (int startLine, int startColumn) = places.InCharacters(token.Start);
            (int endLine, int endColumn) = End(places, token, (startLine, startColumn));
            dump.Append(
                $"('{Name(token.Kind)}', ({startLine}, {startColumn}), ({endLine}, {endColumn}))"
            );
        }

        return dump.Append(']').ToString();
    }

    public static string Name(PythonTokenKind kind) =>
        kind switch
        {
            PythonTokenKind.Operator => "OP",
            PythonTokenKind.LineBreak => "NL",
            PythonTokenKind.Error => "ERRORTOKEN",
            _ => kind.ToString().ToUpperInvariant(),
        };

    /// <summary>CPython lets a line break end on its own line.</summary>
    private static (int Line, int Column) End(
        PlaceWriter places,
        PythonToken token,
        (int Line, int Column) start
    ) =>
        token.Kind is PythonTokenKind.Newline or PythonTokenKind.LineBreak
            ? (start.Line, start.Column + token.End - token.Start)
            : places.InCharacters(token.End);
}
