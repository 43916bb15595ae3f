using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Data;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;
using Bindery.Validation.Analysis;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Security;

internal sealed class SecretShownInView : IRule
{
    public RuleInfo Info { get; } =
        new("secret-shown-in-view", RuleFamily.Security, Severity.Warning)
        {
            What = "A view shows a token, key or password in clear.",
            Why = "It is on every screenshot, screen share and support ticket.",
            Mend = "Add `password=\"True\"` to the field in the view.",
            Language = "xml",
            Bad = """
                <field name="access_token" />
                """,
            Good = """
                <field name="access_token" password="True" />
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (!context.IsConnector)
        {
            yield break;
        }

        Dictionary<string, List<OdooClass>> owners = SecretOwners(context);
        foreach (XmlDataFile file in context.Module.XmlFiles)
        {
            foreach (XmlRecord view in file.Records.Where(record => record.Model == "ir.ui.view"))
            {
                foreach (XmlElementSyntax shown in Shown(view, owners))
                {
                    string name = shown.Attribute("name")!.Value;
                    yield return RuleContext.At(file, shown, $"{name} is shown in clear.") with
                    {
                        Fix = RuleFix.Safe(
                            file.Path,
                            TextEdit.Insert(shown.Attributes[^1].Span.End, " password=\"True\"")
                        ),
                    };
                }
            }
        }
    }

    private static IEnumerable<XmlElementSyntax> Shown(
        XmlRecord view,
        Dictionary<string, List<OdooClass>> owners
    ) =>
        view.Field("model")?.Text is { } model
        && owners.TryGetValue(model, out List<OdooClass>? classes)
            ? view
                .Element.DescendantsAndSelf()
                .Where(element =>
                    element is { Name: "field" }
                    && element.Attribute("name")?.Value is { } name
                    && classes.Any(owner =>
                        owner.Field(name) is { } field
                        && SecretName.IsSecret(field)
                        && field.Argument("groups") is null
                    )
                    && !IsHidden(element)
                )
            : [];

    private static bool IsHidden(XmlElementSyntax element) =>
        element.Attribute("password") is not null
        || element.Attribute("groups") is not null
        || element.Attribute("position") is not null
        || element.Attribute("invisible")?.Value is "1" or "True"
        || element
            .Attribute("widget")
            ?.Value.Contains("password", StringComparison.OrdinalIgnoreCase) == true;

    private static Dictionary<string, List<OdooClass>> SecretOwners(RuleContext context)
    {
        Dictionary<string, List<OdooClass>> owners = new(StringComparer.Ordinal);
        foreach (OdooClass model in context.Models)
        {
            if (model.EffectiveName is { } name && model.Fields.Any(SecretName.IsSecret))
            {
                if (!owners.TryGetValue(name, out List<OdooClass>? same))
                {
                    owners[name] = same = [];
                }

                same.Add(model);
            }
        }

        return owners;
    }
}
