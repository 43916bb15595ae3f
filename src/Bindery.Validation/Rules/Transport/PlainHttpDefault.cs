using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Transport;

internal sealed class PlainHttpDefault : IRule
{
    public RuleInfo Info { get; } =
        new("plain-http-default", RuleFamily.Transport, Severity.Warning)
        {
            What = "A URL without a scheme is completed with `http://`.",
            Why = "A user who leaves the scheme out sends the key and all data in clear.",
            Mend = "Complete it with `https://`.",
            Bad = """
                if not location.startswith("http"):
                    location = "http://" + location
                """,
            Good = """
                if not location.startswith("http"):
                    location = "https://" + location
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context
            .SourceFiles.Where(file =>
                file.Source.Text.Contains("http://", StringComparison.Ordinal)
            )
            .SelectMany(InFile);

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (Nested<IfBranch> branch in file.Tree.All<IfBranch>().Where(AsksForScheme))
        {
            foreach (Nested<StringExpression> text in branch.Below<StringExpression>())
            {
                bool isPrefix = file
                    .Source.Slice(text.Node.Span)
                    .Trim("fFrRuU\"'")
                    .StartsWith("http://", StringComparison.Ordinal);
                if (isPrefix && branch.Node.Body.Span.Contains(text.Node.Span) && IsJoined(text))
                {
                    yield return RuleContext.At(
                        file,
                        text.Node,
                        "A URL without a scheme becomes http://, in clear."
                    ) with
                    {
                        Fix = RuleFix.Unsafe(file.Path, Encrypted(file, text.Node)),
                    };
                }
            }
        }
    }

    private static TextEdit Encrypted(PythonFile file, StringExpression text) =>
        TextEdit.Insert(
            file.Source.Text.IndexOf("http://", text.Span.Start, StringComparison.Ordinal)
                + "http".Length,
            "s"
        );

    private static bool AsksForScheme(Nested<IfBranch> branch) =>
        branch
            .Below<CallExpression>()
            .Any(call =>
                branch.Node.Condition.Span.Contains(call.Node.Span)
                && PythonLiteral.LastName(call.Node.Function) == "startswith"
                && call.Node.Arguments.Any(argument =>
                    PythonLiteral
                        .Texts(argument.Value)
                        .Any(text => text.StartsWith("http", StringComparison.Ordinal))
                )
            );

    private static bool IsJoined(Nested<StringExpression> text) =>
        text.Node.IsFormatted || text.Parent is BinaryExpression or AttributeExpression;
}
