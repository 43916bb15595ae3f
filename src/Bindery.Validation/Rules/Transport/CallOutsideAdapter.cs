using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Transport;

internal sealed class CallOutsideAdapter : IRule
{
    public RuleInfo Info { get; } =
        new("call-outside-adapter", RuleFamily.Transport, Severity.Information)
        {
            What =
                "A connector that has adapters calls the platform over HTTP from a model or a mapper.",
            Why =
                "Such a call goes without the adapter's authentication, limits, retries and error handling, and can't be replaced in a test.",
            Mend = "Add a method to the adapter and call that.",
            Bad = """
                class Backend(models.Model):
                    def check(self):
                        requests.get(self.url + "/ping", timeout=60)
                """,
            Good = """
                class Backend(models.Model):
                    def check(self):
                        with self.work_on("shopify.order") as work:
                            work.component(usage="backend.adapter").ping()
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        HashSet<ClassDefinition> wrong =
        [
            .. context.Module.AllClasses.Where(IsNoAdapter).Select(found => found.Definition),
        ];
        return context.Components.Any(AdapterComponent.Is)
            ? context
                .HttpCalls.Where(http =>
                    http.Call.Enclosing<ClassDefinition>() is { } owner
                    && wrong.Contains(owner)
                    && !CallsItself(http)
                )
                .Select(http =>
                    RuleContext.At(
                        http.File,
                        http.Call.Node,
                        $"{http.Name} goes past the connector's adapter."
                    )
                )
            : [];
    }

    /// <summary>The addon's own address, called to see whether it is reached.</summary>
    private static bool CallsItself(HttpCall http) =>
        http.Call.Node.Arguments.Any(argument =>
            PythonLiteral
                .LastName(argument.Value)
                ?.Contains("webhook_url", StringComparison.OrdinalIgnoreCase) == true
        );

    /// <summary>Wizards are left out: they ask for the first token, before there is a backend to work with.</summary>
    private static bool IsNoAdapter(OdooClass found) =>
        found.Kind is ClassKind.Model or ClassKind.AbstractModel
        || found.IsComponent
            && found.EffectiveName?.EndsWith("mapper", StringComparison.Ordinal) == true;
}
