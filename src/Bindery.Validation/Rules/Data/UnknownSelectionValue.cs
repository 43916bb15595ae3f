using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Data;

internal sealed class UnknownSelectionValue : IRule
{
    /// <summary>Fields whose values are brought by addons that nobody has to depend on.</summary>
    private static readonly HashSet<(string Model, string Field)> Extended =
    [
        ("payment.provider", "code"),
        ("stock.picking.type", "code"),
        ("delivery.carrier", "delivery_type"),
    ];

    public RuleInfo Info { get; } =
        new("unknown-selection-value", RuleFamily.Data, Severity.Error)
        {
            What =
                "A selection field is searched, compared or set with a value that it doesn't have.",
            Why =
                "A search finds nothing and says nothing; writing fails: \"Wrong value for …\". Such values are often left over from an older series.",
            Mend = "Use one of the field's values.",
            Bad = """
                self.env["account.move"].search([("state", "=", "open")])
                """,
            Good = """
                self.env["account.move"].search([("state", "=", "posted")])
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (LiteralValue value in LiteralValue.In(context))
        {
            ModelMembers members = context.MembersOf(value.Model);
            if (
                members.ChoicesOf(value.Field) is { } choices
                && !choices.Contains(value.Text)
                && !Extended.Contains((value.Model, value.Field))
            )
            {
                yield return new Detection(
                    value.Path,
                    value.Position,
                    $"{value.Field} of {value.Model} has no value {value.Text}; it has {string.Join(", ", choices.Order(StringComparer.Ordinal))}."
                );
            }
        }
    }
}
