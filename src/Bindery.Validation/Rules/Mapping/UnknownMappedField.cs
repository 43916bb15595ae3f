using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Mapping;

internal sealed class UnknownMappedField : IRule
{
    public RuleInfo Info { get; } =
        new("unknown-mapped-field", RuleFamily.Mapping, Severity.Error)
        {
            What = "An import mapper maps to a field that its model doesn't have.",
            Why = "Every import of that model fails: \"Invalid field\".",
            Mend = "Correct the field's name, or depend on the addon that adds it.",
            Bad = """
                _apply_on = "shopify.res.partner"
                direct = [("email", "emial")]
                """,
            Good = """
                _apply_on = "shopify.res.partner"
                direct = [("email", "email")]
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (DirectMapping mapping in DirectMapping.In(context))
        {
            ModelMembers members = context.MembersOf(mapping.Model);
            if (members.IsComplete && members.Field(mapping.Field) is null)
            {
                yield return RuleContext.At(
                    mapping.Mapper,
                    mapping.Target,
                    $"{mapping.Model} has no field {mapping.Field}."
                );
            }
        }

        foreach (MappedEntry entry in MappedEntry.In(context))
        {
            if (context.MembersOf(entry.Model).IsComplete && entry.FieldIn(context) is null)
            {
                yield return RuleContext.At(
                    entry.Method.Mapper,
                    entry.Key,
                    $"{entry.Model} has no field {entry.Field}."
                );
            }
        }
    }
}
