using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class FailOpenSignature : IRule
{
    public RuleInfo Info { get; } =
        new("fail-open-signature", RuleFamily.Webhooks, Severity.Error)
        {
            What = "A signature is verified only where a secret or a signature is given.",
            Why =
                "A backend without a secret, or a request without a signature, is believed: leaving it out is all a forger has to do.",
            Mend = "Refuse where the secret or the signature is empty.",
            Bad = """
                if backend.webhook_secret:
                    if not self._verify(backend.webhook_secret, body, signature):
                        return request.make_response("", status=401)
                """,
            Good = """
                if not backend.webhook_secret or not self._verify(
                    backend.webhook_secret, body, signature
                ):
                    return request.make_response("", status=401)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<(string, int)> seen = [];
        foreach (PythonFile file in context.SourceFiles.Where(MayVerify))
        {
            foreach (Nested<IfStatement> condition in file.Tree.All<IfStatement>())
            {
                if (IsFailOpen(condition) && seen.Add((file.Path, condition.Node.Span.Start)))
                {
                    yield return RuleContext.At(
                        file,
                        condition.Node,
                        "Where this is empty, nothing is verified."
                    );
                }
            }
        }
    }

    private static bool MayVerify(PythonFile file) =>
        file.Source.Text.Contains("hmac", StringComparison.Ordinal)
        || file.Source.Text.Contains("signature", StringComparison.Ordinal);

    private static bool IsFailOpen(Nested<IfStatement> condition) =>
        SkipsVerification(condition)
        || AcceptsWithoutSecret(condition)
        || RefusesOnlyWithSecret(condition);

    /// <summary><c>if secret and not verify(…): refuse</c>: without a secret it goes on.</summary>
    private static bool RefusesOnlyWithSecret(Nested<IfStatement> condition) =>
        condition.Node.Branches
            is [{ Condition: BooleanExpression { Operator: PythonSymbol.And } both } branch]
        && both.Values is [var secret, UnaryExpression { Operator: PythonSymbol.Not } refused]
        && IsSecretName(secret)
        && refused.Operand is CallExpression call
        && Verifies(call)
        && branch.Body.Statements[^1] is ReturnStatement or RaiseStatement
        && !RefusesEmptyBefore(condition, secret);

    /// <summary><c>if secret: verify</c>, with nothing that refuses otherwise.</summary>
    private static bool SkipsVerification(Nested<IfStatement> condition)
    {
        IfStatement statement = condition.Node;
        return statement is { Branches.Length: 1, ElseBlock: null }
            && IsPresence(statement.Branches[0].Condition)
            && condition
                .Below<CallExpression>()
                .Any(call =>
                    statement.Branches[0].Body.Span.Contains(call.Node.Span) && Verifies(call.Node)
                )
            && Refuses(condition)
            && !RefusesEmptyBefore(condition, statement.Branches[0].Condition);
    }

    /// <summary><c>if not secret: return True</c> in a function that verifies.</summary>
    private static bool AcceptsWithoutSecret(Nested<IfStatement> condition) =>
        condition.Node.Branches
            is [
                {
                    Condition: UnaryExpression { Operator: PythonSymbol.Not } absent,
                    Body.Statements: [.., ReturnStatement answer]
                },
            ]
        && IsSecretName(absent.Operand)
        && PythonLiteral.Boolean(answer.Value) == true
        && condition.Enclosing<FunctionDefinition>() is { } function
        && WebhookRoute.IsAboutVerification(function.Name);

    private static bool IsPresence(PythonExpression condition) =>
        IsSecretName(condition)
        || condition is BooleanExpression { Operator: PythonSymbol.And } all
            && all.Values.All(IsSecretName);

    private static bool IsSecretName(PythonExpression expression) =>
        PythonLiteral.LastName(expression) is { } name
        && !NamesAParameter(expression)
        && (
            SecretName.IsSecret(name)
            || name.Contains("secret", StringComparison.OrdinalIgnoreCase)
            || name.Contains("signature", StringComparison.OrdinalIgnoreCase)
            || name.Contains("hmac", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>A class's own attribute such as <c>self._secret_parameter</c> says where a secret stands, and holds none.</summary>
    private static bool NamesAParameter(PythonExpression expression) =>
        expression is AttributeExpression { Value: NameExpression { Name: "self" }, Name: var name }
        && name.StartsWith('_')
        && name.EndsWith("_parameter", StringComparison.Ordinal);

    private static bool Verifies(CallExpression call) =>
        PythonLiteral.DottedName(call.Function) is { } name
        && (
            name is "hmac.new" or "hmac.compare_digest"
            || name.Contains("verify", StringComparison.OrdinalIgnoreCase)
            || name.Contains("check_signature", StringComparison.OrdinalIgnoreCase)
            || name.Contains("hmac", StringComparison.OrdinalIgnoreCase)
            || name.Contains("validate", StringComparison.OrdinalIgnoreCase)
        );

    private static bool Refuses(Nested<IfStatement> condition) =>
        condition.Below<ReturnStatement>().Any() || condition.Below<RaiseStatement>().Any();

    /// <summary>An earlier test of the same function has already refused what is empty.</summary>
    private static bool RefusesEmptyBefore(Nested<IfStatement> condition, PythonExpression secret)
    {
        string tested = PythonLiteral.DottedName(secret) ?? "";
        return condition.Outer<FunctionDefinition>() is { } function
            && function
                .Below<UnaryExpression>()
                .Any(not =>
                    not.Node.Operator == PythonSymbol.Not
                    && not.Node.Span.End < condition.Node.Span.Start
                    && PythonLiteral.DottedName(not.Node.Operand) == tested
                );
    }
}
