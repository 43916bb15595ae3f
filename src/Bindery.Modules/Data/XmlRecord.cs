using System.Collections.Immutable;
using Bindery.Syntax.Xml;

namespace Bindery.Modules.Data;

/// <summary>A <c>record</c>, or one of the shorthands for one: <c>menuitem</c>, <c>template</c>, <c>act_window</c>, <c>report</c>.</summary>
/// <param name="Id">External id as written, perhaps with an addon before the dot; null for a record without one.</param>
/// <param name="Model">The record's model, also for shorthands.</param>
/// <param name="IsNoUpdate">Whether an update of the addon leaves it alone.</param>
public sealed record XmlRecord(string? Id, string? Model, XmlElementSyntax Element, bool IsNoUpdate)
{
    /// <summary>The values given, in order. Shorthands have none.</summary>
    public ImmutableArray<XmlFieldValue> Fields =>
        Element.Name != "record"
            ? []
            :
            [
                .. Element
                    .Elements.Where(element => element.Name == "field")
                    .Select(element => new XmlFieldValue(
                        element.Attribute("name")?.Value ?? "",
                        element
                    )),
            ];

    public XmlFieldValue? Field(string name) => Fields.LastOrDefault(field => field.Name == name);

    internal static IEnumerable<XmlRecord> In(XmlElementSyntax root)
    {
        Stack<(XmlElementSyntax Element, bool NoUpdate)> pending = new([(root, false)]);
        while (pending.TryPop(out (XmlElementSyntax Element, bool NoUpdate) at))
        {
            if (ModelOf(at.Element) is { } model)
            {
                yield return new XmlRecord(
                    at.Element.Attribute("id")?.Value.Trim(),
                    model.Length == 0 ? null : model,
                    at.Element,
                    at.NoUpdate
                );
            }

            // A record's own fields may hold records of a one2many, but a view's architecture holds none.
            if (
                at.Element.Name
                is "odoo"
                    or "openerp"
                    or "data"
                    or "record"
                    or "field"
                    or "menuitem"
            )
            {
                bool noUpdate =
                    at.NoUpdate
                    || at.Element.Attribute("noupdate")?.Value is "1" or "True" or "true";
                foreach (XmlElementSyntax child in at.Element.Elements.Reverse())
                {
                    pending.Push((child, noUpdate));
                }
            }
        }
    }

    private static string? ModelOf(XmlElementSyntax element) =>
        element.Name switch
        {
            "record" => element.Attribute("model")?.Value ?? "",
            "menuitem" => "ir.ui.menu",
            "template" => "ir.ui.view",
            "act_window" => "ir.actions.act_window",
            "report" => "ir.actions.report",
            _ => null,
        };
}
