using Bindery.Core.Findings;

namespace Bindery.Validation.Rules.Structure;

/// <summary>Checked when all other rules have run, by <see cref="Suppression.UnusedIgnores"/>.</summary>
internal sealed class UnusedIgnore : IRule
{
    public RuleInfo Info { get; } =
        new("unused-ignore", RuleFamily.Structure, Severity.Warning)
        {
            What =
                "A `bindery: ignore` comment silences nothing, or names a rule that doesn't exist.",
            Why =
                "It hides the next real finding on that line, and makes readers look for a problem that is gone.",
            Mend = "Remove the comment, or correct the rule's name.",
            Bad = """
                name = fields.Char()  # bindery: ignore readable-secret no secret at all
                """,
            Good = """
                name = fields.Char()
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context) => [];
}
