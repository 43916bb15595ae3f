using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Security;

internal sealed class EvaluatedText : IRule
{
    public RuleInfo Info { get; } =
        new("evaluated-text", RuleFamily.Security, Severity.Error)
        {
            What = "Text is run as Python with `eval` or `exec`.",
            Why = "Whoever can influence the text runs code on the server.",
            Mend =
                "Use `json.loads` or `ast.literal_eval` for data, `safe_eval` for what administrators write.",
            Bad = """
                values = eval(answer.text)
                """,
            Good = """
                values = json.loads(answer.text)
                """,
            PeerNames = ["eval-used", "eval-referenced", "W0123", "exec-used", "W0122", "S307"],
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (PythonFile file in context.LoadedFiles)
        {
            foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
            {
                if (
                    call.Node
                        is {
                            Function: NameExpression { Name: "eval" or "exec" } function,
                            Arguments: [{ Value: not StringExpression }, ..]
                        }
                    && file.OriginOf(function.Name) is null
                )
                {
                    yield return RuleContext.At(
                        file,
                        call.Node,
                        $"{function.Name} runs whatever this text says."
                    );
                }
            }
        }
    }
}
