using System.Collections.Immutable;
using Bindery.Generation.Text;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;
using Bindery.Syntax.Xml.Editing;

namespace Bindery.Generation.Drafting;

/// <summary>Adds records, and elements of views, to XML data files.</summary>
internal static class XmlOperation
{
    /// <summary>Makes an empty data file and lists it in the manifest.</summary>
    public static ModuleDraft EnsureXmlFile(this ModuleDraft draft, string path, bool isNoUpdate)
    {
        string root = isNoUpdate ? "<odoo noupdate=\"1\">" : "<odoo>";
        return draft
            .EnsureFile(path, $"<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n{root}\n</odoo>\n")
            .EnsureDataFile(path);
    }

    /// <summary>Puts a record, menu item or template at the end of the file unless one has its id.</summary>
    public static ModuleDraft EnsureRecord(
        this ModuleDraft draft,
        string path,
        string id,
        XmlSource record
    ) =>
        draft.EditXml(
            path,
            document =>
                HasId(document, id)
                    ? []
                    : XmlElementInsertion.AppendChild(document, RootOf(document, path), record.Text)
        );

    /// <summary>Puts an element into another one of a view unless one with that name is there.</summary>
    public static ModuleDraft EnsureChild(
        this ModuleDraft draft,
        string path,
        XmlPlace place,
        string name,
        XmlSource child
    ) =>
        draft.EditXml(
            path,
            document =>
            {
                XmlElementSyntax parent = Find(document, place, path);
                return parent.Elements.Any(element => element.Attribute("name")?.Value == name)
                    ? []
                    : XmlElementInsertion.AppendChild(document, parent, child.Text);
            }
        );

    /// <summary>As <see cref="EnsureChild"/>, in an extension of the view that is made when it isn't there.</summary>
    public static ModuleDraft EnsureExtension(
        this ModuleDraft draft,
        string path,
        XmlPlace place,
        string name,
        XmlSource child
    ) =>
        draft
            .EditXml(
                path,
                document =>
                    TryFind(document, place) is not null
                        ? []
                        : XmlElementInsertion.AppendChild(
                            document,
                            Arch(document, place.RecordId, path),
                            Extension(place).Text
                        )
            )
            .EnsureChild(path, place, name, child);

    public static int CountElements(this ModuleDraft draft, string path, string tag) =>
        RootOf(Parse(draft, path), path).DescendantsAndSelf().Count(element => element.Name == tag);

    private static ModuleDraft EditXml(
        this ModuleDraft draft,
        string path,
        Func<XmlDocumentSyntax, ImmutableArray<TextEdit>> edit
    )
    {
        XmlDocumentSyntax document = Parse(draft, path);
        ImmutableArray<TextEdit> edits = edit(document);
        return edits.IsEmpty ? draft : draft.Edit(path, document.Source, edits);
    }

    private static XmlDocumentSyntax Parse(ModuleDraft draft, string path) =>
        XmlDocumentSyntax.Parse(SourceText.FromXmlBytes(draft.Content(path).Bytes.AsSpan()));

    private static XmlElementSyntax RootOf(XmlDocumentSyntax document, string path) =>
        document.Root ?? throw new DraftException($"{path} has no root element");

    private static bool HasId(XmlDocumentSyntax document, string id) =>
        document.Root?.DescendantsAndSelf().Any(element => element.Attribute("id")?.Value == id)
        == true;

    private static XmlElementSyntax? RecordOf(XmlDocumentSyntax document, string id) =>
        document
            .Root?.DescendantsAndSelf()
            .FirstOrDefault(element => element.Attribute("id")?.Value == id);

    private static XmlElementSyntax Arch(XmlDocumentSyntax document, string id, string path) =>
        RecordOf(document, id)
            ?.Elements.FirstOrDefault(element => element.Attribute("name")?.Value == "arch")
        ?? throw new DraftException($"{path} has no view {id}");

    private static XmlElementSyntax? TryFind(XmlDocumentSyntax document, XmlPlace place) =>
        RecordOf(document, place.RecordId)
            ?.DescendantsAndSelf()
            .FirstOrDefault(element =>
                element.Name == place.Tag
                && element.Attribute("name")?.Value == place.Name
                && element.Attribute("position")?.Value == place.Position
            );

    private static XmlElementSyntax Find(XmlDocumentSyntax document, XmlPlace place, string path) =>
        TryFind(document, place)
        ?? throw new DraftException(
            $"view {place.RecordId} in {path} has no {place.Tag} {place.Name}"
        );

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
