using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class DelayOfNoModel : IRule
{
    public RuleInfo Info { get; } =
        new("delay-of-no-model", RuleFamily.Jobs, Severity.Error)
        {
            What =
                "`with_delay()` is called on a component or a controller, without a method, or in an addon without queue_job.",
            Why =
                "Only models have `with_delay`: the call is an AttributeError. Without a method after it, nothing is queued.",
            Mend =
                "Put the method on a model, depend on queue_job, and call it there: `records.with_delay().method()`.",
            Bad = """
                class OrderImporter(Component):
                    def run(self, external_id):
                        self.with_delay().import_lines(external_id)
                """,
            Good = """
                class OrderImporter(Component):
                    def run(self, external_id):
                        self.model.with_delay().import_lines(self.backend_record, external_id)
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<ClassDefinition> others =
        [
            .. context
                .Module.AllClasses.Where(found =>
                    found.IsComponent || found.Kind == ClassKind.Controller
                )
                .Where(found => found.Method("with_delay") is null)
                .Select(found => found.Definition),
        ];
        bool isMissing = context.Addons.IsComplete && context.Addons.Addon("queue_job") is null;
        return from file in context.SourceFiles
            where file.Source.Text.Contains("with_delay", StringComparison.Ordinal)
            from call in file.Tree.All<CallExpression>()
            where call.Node.Function is AttributeExpression { Name: "with_delay" }
            let problem = ProblemOf(call, others, isMissing && !IsGuarded(call))
            where problem is not null
            select RuleContext.At(file, call.Node, problem);
    }

    private static string? ProblemOf(
        Nested<CallExpression> call,
        HashSet<ClassDefinition> others,
        bool isMissing
    ) =>
        call.Parent is ExpressionStatement ? "No method follows: nothing is queued."
        : ((AttributeExpression)call.Node.Function).Value is NameExpression { Name: "self" }
        && call.Enclosing<ClassDefinition>() is { } owner
        && others.Contains(owner)
            ? $"{owner.Name} is no model, and has no with_delay()."
        : isMissing ? "The addon doesn't depend on queue_job, which brings with_delay()."
        : null;

    /// <summary>Code that asks first whether queue_job is there.</summary>
    private static bool IsGuarded(Nested<CallExpression> call) =>
        call.Ancestors.Any(outer => outer is TryStatement)
        || call.Ancestors.OfType<IfBranch>()
            .SelectMany(branch => branch.Condition.DescendantsAndSelf())
            .Any(node =>
                node is StringExpression { Value: { } text }
                    && (
                        text.Contains("with_delay", StringComparison.Ordinal)
                        || text.Contains("queue", StringComparison.Ordinal)
                    )
                || node is NameExpression { Name: var name }
                    && name.Contains("queue", StringComparison.OrdinalIgnoreCase)
                || node is AttributeExpression { Name: var attribute }
                    && attribute.Contains("queue", StringComparison.OrdinalIgnoreCase)
            );
}
