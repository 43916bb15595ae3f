using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class SignatureOverRewrittenBody : IRule
{
    public RuleInfo Info { get; } =
        new("signature-over-rewritten-body", RuleFamily.Webhooks, Severity.Error)
        {
            What = "A signature is computed over JSON that was read and written again.",
            Why =
                "Spaces, the order of keys and escapes come out otherwise than they were sent: true deliveries are refused.",
            Mend = "Sign the bytes as they came: `request.httprequest.get_data()`.",
            Bad = """
                body = json.dumps(request.jsonrequest).encode()
                expected = hmac.new(secret, body, hashlib.sha256).hexdigest()
                """,
            Good = """
                body = request.httprequest.get_data()
                expected = hmac.new(secret, body, hashlib.sha256).hexdigest()
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (
            PythonFile file in context.SourceFiles.Where(file =>
                file.Path.StartsWith("controllers/", StringComparison.Ordinal)
            )
        )
        {
            foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
            {
                if (PythonLiteral.DottedName(call.Node.Function) == "hmac.new" && IsRewritten(call))
                {
                    yield return RuleContext.At(
                        file,
                        call.Node,
                        "What is signed here isn't what was sent."
                    );
                }
            }
        }
    }

    private static bool IsRewritten(Nested<CallExpression> call) =>
        call.Node.Arguments.Length > 1
        && (
            Dumps(call.Node.Arguments[1].Value)
            || call.Node.Arguments[1]
                .Value.DescendantsAndSelf()
                .OfType<NameExpression>()
                .Any(name => IsDumped(call, name.Name))
        );

    private static bool IsDumped(Nested<CallExpression> call, string name) =>
        call.Outer<FunctionDefinition>() is { } function
        && function
            .Below<AssignmentStatement>()
            .Any(assignment =>
                assignment.Node.Targets.OfType<NameExpression>().Any(target => target.Name == name)
                && Dumps(assignment.Node.Value)
            );

    private static bool Dumps(PythonExpression value) =>
        value
            .DescendantsAndSelf()
            .OfType<CallExpression>()
            .Any(call => PythonLiteral.DottedName(call.Function) is "json.dumps" or "dumps");
}
