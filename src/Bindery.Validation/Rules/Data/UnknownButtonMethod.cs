using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Data;

internal sealed class UnknownButtonMethod : IRule
{
    public RuleInfo Info { get; } =
        new("unknown-button-method", RuleFamily.Data, Severity.Error)
        {
            What = "A button of a view calls a method that its model doesn't have.",
            Why = "Installation stops at this view, or the button fails when it is pressed.",
            Mend = "Correct the method's name, or write it.",
            Language = "xml",
            Bad = """
                <button name="action_tset_connection" type="object" string="Test Connection" />
                """,
            Good = """
                <button name="action_test_connection" type="object" string="Test Connection" />
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (ViewNode node in ViewNode.In(context).Where(node => node.Element.Name == "button"))
        {
            string name = node.Element.Attribute("name")?.Value ?? "";
            ModelMembers members = context.MembersOf(node.Model);
            if (
                node.Element.Attribute("type")?.Value == "object"
                && members.IsComplete
                && name.Length > 0
                && !members.HasMethod(name)
            )
            {
                yield return RuleContext.At(
                    node.File,
                    node.Element,
                    $"{node.Model} has no method {name}."
                );
            }
        }
    }
}
