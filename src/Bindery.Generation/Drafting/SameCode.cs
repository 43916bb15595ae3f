using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>Whether two texts are the same Python, comments included, but for layout.</summary>
internal static class SameCode
{
    public static bool In(string left, string right) =>
        left == right || Tokens(left).SequenceEqual(Tokens(right), StringComparer.Ordinal);

    private static List<string> Tokens(string text)
    {
        PythonModule module = PythonModule.Parse(SourceText.FromText(text));
        List<string> tokens = [];
        Stack<(int Commas, bool IsCall)> brackets = new();
        foreach (PythonToken token in module.Tokens.All)
        {
            string current = module.Source[token.Span];
            if (token.Kind is PythonTokenKind.LineBreak or PythonTokenKind.EndMarker)
            {
                continue;
            }

            Count(brackets, tokens, token, current);
            tokens.Add(Shown(token, current));
        }

        return tokens;
    }

    // Indentation counts by where it begins and ends, not by how wide it is.
    private static string Shown(PythonToken token, string text) =>
        token.Kind switch
        {
            PythonTokenKind.Newline => "\n",
            PythonTokenKind.Indent => "{",
            PythonTokenKind.Dedent => "}",
            _ => text,
        };

    // A comma before a closing bracket is layout, save in a tuple of one.
    private static void Count(
        Stack<(int Commas, bool IsCall)> brackets,
        List<string> tokens,
        PythonToken token,
        string text
    )
    {
        if (token.Kind != PythonTokenKind.Operator)
        {
            return;
        }

        if (text is "(" or "[" or "{")
        {
            bool isCall =
                text != "("
                || (
                    tokens.Count > 0
                    && (char.IsLetterOrDigit(tokens[^1][^1]) || tokens[^1] is ")" or "]" or "_")
                );
            brackets.Push((0, isCall));
        }
        else if (brackets.Count > 0 && text == ",")
        {
            (int commas, bool isCall) = brackets.Pop();
            brackets.Push((commas + 1, isCall));
        }
        else if (brackets.Count > 0 && text is ")" or "]" or "}")
        {
            (int commas, bool isCall) = brackets.Pop();
            if (tokens[^1] == "," && (isCall || commas > 1))
            {
                tokens.RemoveAt(tokens.Count - 1);
            }
        }
    }
}
