using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Syntax.Python.Editing;
using Bindery.Validation.Analysis;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Security;

internal sealed class ReadableSecret : IRule
{
    public RuleInfo Info { get; } =
        new("readable-secret", RuleFamily.Security, Severity.Warning)
        {
            What = "A field that holds a token, key or password has no `groups`.",
            Why =
                "Everybody who may read the record gets the secret, by the web client, an export or the API, whatever the views show.",
            Mend =
                "Add `groups=\"connector_base_backend.connector_manager\"`, and read it with `sudo()` where the code needs it.",
            Bad = """
                access_token = fields.Char()
                """,
            Good = """
                access_token = fields.Char(groups="connector_base_backend.connector_manager")
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.IsConnector)
        {
            yield break;
        }

        foreach (
            OdooClass model in context.Models.Where(model => model.Kind != ClassKind.TransientModel)
        )
        {
            foreach (FieldDefinition field in model.Fields.Where(SecretName.IsSecret))
            {
                if (field.Argument("groups") is null && !context.IsRestricted(model, field))
                {
                    yield return RuleContext.At(
                        model,
                        field.Statement,
                        $"{field.Name} can be read by everybody who sees the record."
                    ) with
                    {
                        Fix = RuleFix.Unsafe(
                            model.File.Path,
                            CallArgumentAddition.Append(
                                model.File.Module,
                                field.Call,
                                $"groups=\"{ManagersOf(context)}\""
                            )
                        ),
                    };
                }
            }
        }
    }

    /// <summary>The narrowest group of those that the addon is sure to have.</summary>
    private static string ManagersOf(RuleContext context) =>
        context.Addons.Addon("connector_base_backend") is not null
            ? "connector_base_backend.connector_manager"
        : context.Addons.Addon("connector") is not null ? "connector.group_connector_manager"
        : "base.group_system";
}
