using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Data;

internal sealed class UnknownFieldOfView : IRule
{
    public RuleInfo Info { get; } =
        new("unknown-field-of-view", RuleFamily.Data, Severity.Error)
        {
            What = "A view shows a field that its model doesn't have.",
            Why = "Installation stops at this view.",
            Mend = "Correct the field's name, or depend on the addon that adds it.",
            Language = "xml",
            Bad = """
                <field name="shop_ulr" />
                """,
            Good = """
                <field name="shop_url" />
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (ViewNode node in ViewNode.In(context).Where(node => node.Element.Name == "field"))
        {
            string name = node.Element.Attribute("name")!.Value;
            ModelMembers members = context.MembersOf(node.Model);
            if (members.IsComplete && members.Field(name) is null && IsName(name))
            {
                yield return RuleContext.At(
                    node.File,
                    node.Element,
                    $"{node.Model} has no field {name}."
                );
            }
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0
        && !name.StartsWith("x_", StringComparison.Ordinal)
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
}
