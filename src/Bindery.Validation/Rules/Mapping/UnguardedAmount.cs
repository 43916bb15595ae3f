using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Mapping;

internal sealed class UnguardedAmount : IRule
{
    private static readonly string[] Words =
    [
        "price",
        "amount",
        "total",
        "cost",
        "tax",
        "discount",
        "fee",
        "balance",
        "refund",
        "paid",
    ];

    public RuleInfo Info { get; } =
        new("unguarded-amount", RuleFamily.Mapping, Severity.Warning)
        {
            What =
                "Money is made a float without care: from a value that may be missing, or to be compared with `==`.",
            Why =
                "`float(None)` ends the import with a TypeError, and 19.99 isn't the sum of the lines that Odoo rounded: the comparison fails for equal amounts.",
            Mend =
                "Give a default, `float(record.get(\"price\") or 0.0)`; compare with `float_compare` or `currency.compare_amounts`.",
            Bad = """
                price = float(record.get("price"))
                if order.amount_total != float(record["total_price"]):
                """,
            Good = """
                price = float(record.get("price") or 0.0)
                if order.currency_id.compare_amounts(order.amount_total, total):
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.IsConnector
            ? context
                .SourceFiles.Where(file =>
                    file.Source.Text.Contains("float(", StringComparison.Ordinal)
                )
                .SelectMany(file => Missing(file).Concat(Compared(file)))
            : [];

    private static IEnumerable<Detection> Missing(PythonFile file) =>
        file
            .Tree.All<CallExpression>()
            .Where(call =>
                IsFloat(call.Node)
                && call.Node.Arguments
                    is [
                        {
                            Value: CallExpression
                            {
                                Function: AttributeExpression { Name: "get" },
                                Arguments: [{ Value: var key }]
                            }
                        },
                    ]
                && PythonLiteral.Text(key) is { } name
                && IsMoney(name)
                && !IsGuarded(call, name)
            )
            .Select(call =>
                RuleContext.At(
                    file,
                    call.Node,
                    "Where the platform leaves the amount out, this is float(None), an error."
                ) with
                {
                    Fix = RuleFix.Unsafe(
                        file.Path,
                        TextEdit.Insert(call.Node.Arguments[0].Span.End, " or 0.0")
                    ),
                }
            );

    /// <summary>In a <c>try</c>, or where the key was looked at before.</summary>
    private static bool IsGuarded(Nested<CallExpression> call, string key) =>
        call.Ancestors.Any(outer =>
            outer is TryStatement
            || outer is IfBranch branch && Names(branch.Condition, key)
            || outer is ConditionalExpression && Mentions(outer, key) > 1
            || outer is BooleanExpression && Mentions(outer, key) > 1
        );

    private static bool Names(PythonNode node, string key) => Mentions(node, key) > 0;

    private static int Mentions(PythonNode node, string key) =>
        node.DescendantsAndSelf().OfType<StringExpression>().Count(text => text.Value == key);

    private static IEnumerable<Detection> Compared(PythonFile file) =>
        file
            .Tree.All<CompareExpression>()
            .Where(compare =>
                compare.Node.Operators is [ComparisonOperator.Equal or ComparisonOperator.NotEqual]
                && IsAmount(compare.Node.Left) != IsAmount(compare.Node.Comparators[0])
                && compare.Node is { Left: not NumberExpression }
                && compare.Node.Comparators[0] is not (NumberExpression or UnaryExpression)
                && !(compare.Node.Left is StringExpression)
                && !(compare.Node.Comparators[0] is StringExpression or ConstantExpression)
            )
            .Select(compare =>
                RuleContext.At(file, compare.Node, "Two amounts are compared to the last bit.")
            );

    private static bool IsAmount(PythonExpression expression) =>
        expression is CallExpression call
        && IsFloat(call)
        && call.DescendantsAndSelf()
            .Any(node =>
                node is StringExpression { Value: { } text } && IsMoney(text)
                || node is NameExpression { Name: var name } && IsMoney(name)
                || node is AttributeExpression { Name: var attribute } && IsMoney(attribute)
            );

    private static bool IsFloat(CallExpression call) =>
        call.Function is NameExpression { Name: "float" };

    private static bool IsMoney(string name) =>
        Words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
