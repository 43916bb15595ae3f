using Bindery.Core.Findings;
using Bindery.Modules.Data;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Rules.Jobs;

internal sealed class UnknownRelatedAction : IRule
{
    public RuleInfo Info { get; } =
        new("unknown-related-action", RuleFamily.Jobs, Severity.Error)
        {
            What =
                "The related action of a `queue.job.function` names a method that `queue.job` doesn't have.",
            Why = "The button \"Related\" on a job fails with an AttributeError.",
            Mend =
                "Correct the name, write the method in a class that extends `queue.job`, or import the file it stands in.",
            Language = "xml",
            Bad = """
                <field name="related_action" eval='{"func_name": "related_action_recrod"}' />
                """,
            Good = """
                <field name="related_action" eval='{"func_name": "related_action_record"}' />
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (XmlDataFile file in context.Module.XmlFiles)
        {
            foreach (
                XmlRecord record in file.Records.Where(record =>
                    record.Model == "queue.job.function"
                )
            )
            {
                if (
                    record.Field("related_action") is { Expression: { } expression } field
                    && FunctionIn(expression) is { } function
                    && IsUnknown(context, function)
                )
                {
                    yield return RuleContext.At(
                        file,
                        field.Element,
                        $"queue.job has no method {function}."
                    );
                }
            }
        }
    }

    /// <summary>Known methods of queue.job, and every function of this name in a loaded class, will do.</summary>
    private static bool IsUnknown(RuleContext context, string function)
    {
        if (
            context.Addons.Model("queue.job").SelectMany(part => part.Methods).Contains(function)
            || function == "related_action_open_record"
        )
        {
            return false;
        }

        bool isOwn = context.Module.Classes.Any(found => found.Method(function) is not null);
        bool isOwnButNotLoaded =
            !isOwn && context.Module.AllClasses.Any(found => found.Method(function) is not null);
        return isOwnButNotLoaded || !isOwn && context.Addons.IsComplete;
    }

    private static string? FunctionIn(string expression) =>
        PythonModule
            .Parse(SourceText.FromText(expression))
            .DescendantsAndSelf()
            .OfType<DictionaryEntry>()
            .Where(entry => PythonLiteral.Text(entry.Key) == "func_name")
            .Select(entry => PythonLiteral.Text(entry.Value))
            .FirstOrDefault();
}
