using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Errors;

internal sealed class UserErrorInJob : IRule
{
    private static readonly string[] Roles = ["importer", "exporter", "mapper", "synchronizer"];

    public RuleInfo Info { get; } =
        new("user-error-in-job", RuleFamily.Errors, Severity.Information)
        {
            What = "A component that runs in jobs raises a UserError.",
            Why =
                "There is no user to see it, and nothing tells it from a mistake of the code: what to retry and what to correct looks the same.",
            Mend =
                "Raise what connector has for it: `MappingError`, `InvalidDataError`, `FailedJobError`, or `RetryableJobError`.",
            Bad = """
                class OrderImporter(Component):
                    def run(self, external_id):
                        raise UserError(_("The order has no lines"))
                """,
            Good = """
                class OrderImporter(Component):
                    def run(self, external_id):
                        raise InvalidDataError("The order has no lines")
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        from component in context.Components
        where
            IsInJobs(component)
            && !IsCaught(component)
            && context.Components.Any(AdapterComponent.Is)
        from raised in component.Nested.Below<RaiseStatement>()
        where
            raised.Node.Exception is CallExpression call
            && ImportedNames.Resolve(component.File, call.Function)
                is "odoo.exceptions.UserError"
                    or "odoo.exceptions.Warning"
        select RuleContext.At(
            component,
            raised.Node,
            "In a job, nobody sees this as a message to a user."
        );

    /// <summary>Raised for the component's own handler.</summary>
    private static bool IsCaught(OdooClass component) =>
        component
            .Nested.Below<ExceptHandler>()
            .Any(handler => ExceptionTypes.Of(handler.Node).Contains("UserError"));

    private static bool IsInJobs(OdooClass component) =>
        Roles.Any(role =>
            component.EffectiveName?.Contains(role, StringComparison.Ordinal) == true
            || PythonLiteral
                .Text(component.Attribute("_usage"))
                ?.Contains(role, StringComparison.Ordinal) == true
        );
}
