using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Validation.Analysis;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Transport;

internal sealed class UncheckedCertificate : IRule
{
    public RuleInfo Info { get; } =
        new("unchecked-certificate", RuleFamily.Transport, Severity.Error)
        {
            What = "Certificate checks are switched off for an HTTP call or a session.",
            Why = "Anybody on the way can read the token and change what is imported.",
            Mend =
                "Remove `verify=False`; where a platform has a certificate of its own, pass its file: `verify=backend.certificate_path`.",
            Bad = """
                requests.get(url, timeout=60, verify=False)
                """,
            Good = """
                requests.get(url, timeout=60)
                """,
            PeerNames = ["S501"],
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        InCalls(context).Concat(context.SourceFiles.SelectMany(InFile));

    private static IEnumerable<Detection> InCalls(RuleContext context)
    {
        foreach (HttpCall http in context.HttpCalls)
        {
            Argument? verify = http.Call.Node.Arguments.FirstOrDefault(argument =>
                argument.Name == "verify"
            );
            if (PythonLiteral.IsFalse(verify?.Value))
            {
                yield return RuleContext.At(
                    http.File,
                    verify!,
                    "This call doesn't check the platform's certificate."
                ) with
                {
                    Fix = RuleFix.Unsafe(http.File.Path, new TextEdit(verify!.Value.Span, "True")),
                };
            }
        }
    }

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (Nested<AssignmentStatement> assignment in file.Tree.All<AssignmentStatement>())
        {
            bool switchesOff =
                PythonLiteral.IsFalse(assignment.Node.Value)
                && assignment.Node.Targets.Any(target =>
                    target is AttributeExpression { Name: "verify", Value: var owner }
                    && PythonLiteral
                        .LastName(owner)
                        ?.Contains("session", StringComparison.OrdinalIgnoreCase) == true
                );
            if (switchesOff)
            {
                yield return RuleContext.At(
                    file,
                    assignment.Node,
                    "This session doesn't check certificates."
                ) with
                {
                    Fix = RuleFix.Unsafe(
                        file.Path,
                        new TextEdit(assignment.Node.Value.Span, "True")
                    ),
                };
            }
        }

        foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
        {
            if (PythonLiteral.LastName(call.Node.Function) == "_create_unverified_context")
            {
                yield return RuleContext.At(
                    file,
                    call.Node,
                    "This context doesn't check certificates."
                );
            }
        }
    }
}
