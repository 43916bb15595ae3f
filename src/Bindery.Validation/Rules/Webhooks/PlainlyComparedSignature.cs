using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class PlainlyComparedSignature : IRule
{
    public RuleInfo Info { get; } =
        new("plainly-compared-signature", RuleFamily.Webhooks, Severity.Warning)
        {
            What = "A computed signature is compared with `==` or `!=`.",
            Why = "The time that takes tells a patient forger how many characters were right.",
            Mend = "Compare with `hmac.compare_digest`.",
            Bad = """
                expected = hmac.new(secret, body, hashlib.sha256).hexdigest()
                return expected == signature
                """,
            Good = """
                expected = hmac.new(secret, body, hashlib.sha256).hexdigest()
                return hmac.compare_digest(expected, signature)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context
            .SourceFiles.Where(file => file.Source.Text.Contains("hmac", StringComparison.Ordinal))
            .SelectMany(InFile);

    private static IEnumerable<Detection> InFile(PythonFile file)
    {
        foreach (Nested<FunctionDefinition> function in file.Tree.All<FunctionDefinition>())
        {
            HashSet<string> digests = Digests(function);
            foreach (Nested<CompareExpression> comparison in function.Below<CompareExpression>())
            {
                CompareExpression node = comparison.Node;
                bool isEquality =
                    node.Operators is [ComparisonOperator.Equal or ComparisonOperator.NotEqual];
                if (
                    isEquality
                    && (IsDigest(digests, node.Left) || IsDigest(digests, node.Comparators[0]))
                )
                {
                    yield return RuleContext.At(
                        file,
                        node,
                        "A signature is compared in a time that depends on it."
                    ) with
                    {
                        Fix = FixOf(file, node),
                    };
                }
            }
        }
    }

    /// <summary>Unsafe: <c>compare_digest</c> refuses None, which a header that is missing gives.</summary>
    private static RuleFix? FixOf(PythonFile file, CompareExpression node)
    {
        string not = node.Operators[0] == ComparisonOperator.NotEqual ? "not " : "";
        string left = file.Source[node.Left.Span];
        string right = file.Source[node.Comparators[0].Span];
        return file.OriginOf("hmac") == "hmac"
            ? RuleFix.Unsafe(
                file.Path,
                new TextEdit(node.Span, $"{not}hmac.compare_digest({left}, {right})")
            )
            : null;
    }

    private static HashSet<string> Digests(Nested<FunctionDefinition> function)
    {
        HashSet<string> digests = new(StringComparer.Ordinal);
        foreach (Nested<AssignmentStatement> assignment in function.Below<AssignmentStatement>())
        {
            bool isDigest =
                assignment
                    .Below<CallExpression>()
                    .Any(call => PythonLiteral.DottedName(call.Node.Function) == "hmac.new")
                || assignment.Below<NameExpression>().Any(name => digests.Contains(name.Node.Name));
            if (isDigest)
            {
                digests.UnionWith(
                    assignment.Node.Targets.OfType<NameExpression>().Select(target => target.Name)
                );
            }
        }

        return digests;
    }

    private static bool IsDigest(HashSet<string> digests, PythonExpression expression) =>
        expression is NameExpression name && digests.Contains(name.Name);
}
