using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Components;

internal sealed class UnprovidedUsage : IRule
{
    public RuleInfo Info { get; } =
        new("unprovided-usage", RuleFamily.Components, Severity.Error)
        {
            What = "A component is looked up by a usage that no component has.",
            Why = "The look-up fails with NoComponentError, at run time only.",
            Mend = "Correct the usage, or write the component.",
            Bad = """
                importer = work.component(usage="record.import")
                """,
            Good = """
                importer = work.component(usage="record.importer")
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.Addons.IsComplete)
        {
            yield break;
        }

        HashSet<string> usages =
        [
            .. context
                .Addons.ComponentNames.SelectMany(context.Addons.Component)
                .Select(component => component.Usage)
                .OfType<string>(),
        ];
        foreach (PythonFile file in context.LoadedFiles)
        {
            foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
            {
                if (
                    UsageOf(call.Node) is { } usage
                    && PythonLiteral.Text(usage) is { } name
                    && !usages.Contains(name)
                )
                {
                    yield return RuleContext.At(file, usage, $"No component has the usage {name}.");
                }
            }
        }
    }

    private static PythonExpression? UsageOf(CallExpression call) =>
        PythonLiteral.LastName(call.Function) is "component" or "component_by_name"
        && call.Function is AttributeExpression
            ? call.Arguments.FirstOrDefault(argument => argument.Name == "usage")?.Value
            : null;
}
