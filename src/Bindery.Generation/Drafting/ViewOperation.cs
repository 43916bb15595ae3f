using Bindery.Generation.Text;
using Bindery.Syntax.Xml;
using Bindery.Syntax.Xml.Editing;

namespace Bindery.Generation.Drafting;

/// <summary>Adds elements to views.</summary>
internal static class ViewOperation
{
    /// <summary>Puts an element into another one of a view unless the view has one of that name.</summary>
    public static ModuleDraft EnsureChild(
        this ModuleDraft draft,
        XmlPlace place,
        string name,
        XmlSource child
    )
    {
        if (draft.FindView(place) is not { } view)
        {
            return draft.Instruct(Missing(place, child));
        }

        return Names(view, name)
            ? draft
            : draft.EditXml(
                view.Path,
                document =>
                    Element(view, place) is { } parent
                        ? XmlElementInsertion.AppendChild(
                            document,
                            parent,
                            XmlStyle.Apply(document, child.Text)
                        )
                        : throw new DraftException(
                            $"view {place.RecordId} in {view.Path} has no {place.Tag} {place.Name}"
                        )
            );
    }

    /// <summary>As <see cref="EnsureChild"/>, in an extension of the view that is made when it isn't there.</summary>
    public static ModuleDraft EnsureExtension(
        this ModuleDraft draft,
        XmlPlace place,
        string name,
        XmlSource child
    )
    {
        if (draft.FindView(place) is not { } view)
        {
            return draft.Instruct(Missing(place, child));
        }

        if (Names(view, name))
        {
            return draft;
        }

        ModuleDraft current = Element(view, place) is not null
            ? draft
            : draft.EditXml(
                view.Path,
                document =>
                    XmlElementInsertion.AppendChild(
                        document,
                        Arch(view, place),
                        Extension(place).Text
                    )
            );
        return current.EnsureChild(place, name, child);
    }

    private static bool Names(FoundRecord view, string name) =>
        view
            .Element.Elements.SelectMany(field => field.DescendantsAndSelf().Skip(1))
            .Any(element =>
                element.Attribute("name")?.Value == name && element.Attribute("position") is null
            );

    private static XmlElementSyntax Arch(FoundRecord view, XmlPlace place) =>
        XmlSearch.Field(view.Element, "arch")
        ?? throw new DraftException($"view {place.RecordId} in {view.Path} has no arch");

    private static XmlElementSyntax? Element(FoundRecord view, XmlPlace place) =>
        view
            .Element.DescendantsAndSelf()
            .FirstOrDefault(element =>
                element.Name == place.Tag
                && element.Attribute("name")?.Value == place.Name
                && element.Attribute("position")?.Value == place.Position
            );

    private static string Missing(XmlPlace place, XmlSource child) =>
        $"No view {place.RecordId} was found. In the form of {place.Model ?? "that model"}, {Words(place.Position)} the {place.Tag} {place.Name}, put:\n{child.Text}";

    private static string Words(string? position) => position is null ? "inside" : position;

    private static XmlSource Extension(XmlPlace place)
    {
        XmlValue tag = XmlValue.Of(place.Tag);
        XmlValue position = XmlValue.Of(place.Position ?? "inside");
        return XmlSource.Of(
            $"""
            <{tag} name="{XmlValue.Of(place.Name)}" position="{position}">
            </{tag}>
            """
        );
    }
}
