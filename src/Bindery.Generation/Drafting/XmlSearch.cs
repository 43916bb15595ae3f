using System.Collections.Immutable;
using Bindery.Syntax.Xml;

namespace Bindery.Generation.Drafting;

/// <summary>Finds records in whatever data file they stand.</summary>
internal static class XmlSearch
{
    private const string ViewModel = "ir.ui.view";

    public static IEnumerable<FoundRecord> Records(this ModuleDraft draft)
    {
        foreach (string path in draft.XmlPaths)
        {
            XmlDocumentSyntax document = draft.Xml(path);
            if (document.Root is not { Name: "odoo" or "openerp" } root)
            {
                continue;
            }

            IEnumerable<XmlElementSyntax> elements = root.Elements.SelectMany(element =>
                element.Name == "data" ? element.Elements : [element]
            );
            foreach (XmlElementSyntax element in elements)
            {
                yield return new FoundRecord(path, document, element);
            }
        }
    }

    public static FoundRecord? FindRecord(this ModuleDraft draft, string id) =>
        draft.Records().FirstOrDefault(found => IdOf(draft, found.Element) == id);

    /// <summary>The view of a place: by its id, else by what it extends for which model.</summary>
    public static FoundRecord? FindView(this ModuleDraft draft, XmlPlace place)
    {
        if (draft.FindRecord(place.RecordId) is { } byId)
        {
            return byId;
        }

        ImmutableArray<FoundRecord> views =
        [
            .. draft
                .Records()
                .Where(found =>
                    place.Model is not null
                    && found.Element.Attribute("model")?.Value == ViewModel
                    && ValueOf(found.Element, "model") == place.Model
                    && Field(found.Element, "inherit_id")?.Attribute("ref")?.Value == place.Parent
                    && ValueOf(found.Element, "mode") == "primary"
                ),
        ];
        return views is [var only] ? only : null;
    }

    public static XmlElementSyntax? Field(XmlElementSyntax record, string name) =>
        record.Elements.FirstOrDefault(field => field.Attribute("name")?.Value == name);

    public static string? ValueOf(XmlElementSyntax record, string name) =>
        Field(record, name)?.Value.Trim();

    private static string? IdOf(ModuleDraft draft, XmlElementSyntax element)
    {
        string? id = element.Attribute("id")?.Value.Trim();
        string own = draft.Files.Name + ".";
        return id?.StartsWith(own, StringComparison.Ordinal) == true ? id[own.Length..] : id;
    }
}
