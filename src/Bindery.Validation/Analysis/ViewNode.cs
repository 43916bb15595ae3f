using Bindery.Modules.Data;
using Bindery.Syntax.Xml;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>A <c>field</c> or <c>button</c> of a view together with the model that it is about.</summary>
internal sealed record ViewNode(XmlDataFile File, XmlElementSyntax Element, string Model)
{
    public static IEnumerable<ViewNode> In(RuleContext context)
    {
        foreach (XmlDataFile file in context.LoadedData)
        {
            foreach (XmlRecord view in file.Records.Where(record => record.Model == "ir.ui.view"))
            {
                if (
                    view.Field("model")?.Text is { Length: > 0 } model
                    && view.Field("arch") is { } arch
                )
                {
                    bool isInherited = view.Field("inherit_id") is not null;
                    foreach (ViewNode node in Walk(context, file, arch.Element, model, isInherited))
                    {
                        yield return node;
                    }
                }
            }
        }
    }

    private static IEnumerable<ViewNode> Walk(
        RuleContext context,
        XmlDataFile file,
        XmlElementSyntax arch,
        string model,
        bool isInherited
    )
    {
        Stack<(XmlElementSyntax Element, string Model)> pending = new();
        PushChildren(pending, arch, model);
        while (pending.TryPop(out (XmlElementSyntax Element, string Model) at))
        {
            if (isInherited && IsPosition(at.Element))
            {
                if (!LeadsElsewhere(at.Element))
                {
                    PushChildren(pending, at.Element, at.Model);
                }

                continue;
            }

            bool isField =
                at.Element.Name is "field" or "groupby" && at.Element.Attribute("name") is not null;
            if (isField || at.Element.Name == "button")
            {
                yield return new ViewNode(file, at.Element, at.Model);
            }

            if (!isField)
            {
                PushChildren(pending, at.Element, at.Model);
            }
            else if (
                context.MembersOf(at.Model).Field(at.Element.Attribute("name")!.Value)?.Comodel is
                { } comodel
            )
            {
                PushChildren(pending, at.Element, comodel);
            }
        }
    }

    private static void PushChildren(
        Stack<(XmlElementSyntax, string)> pending,
        XmlElementSyntax element,
        string model
    )
    {
        foreach (XmlElementSyntax child in element.Elements.Reverse())
        {
            pending.Push((child, model));
        }
    }

    private static bool IsPosition(XmlElementSyntax element) =>
        element.Attribute("position") is not null || element.Name is "xpath" or "data";

    /// <summary>Whether what is inserted may belong to a view inside a field, and so to another model.</summary>
    private static bool LeadsElsewhere(XmlElementSyntax position) =>
        position.Name is not ("xpath" or "data")
        || position.Attribute("expr")?.Value is { } path
            && path.Contains("field", StringComparison.Ordinal);
}
