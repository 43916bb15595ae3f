using System.Collections.Immutable;
using Bindery.Generation.Text;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;
using Bindery.Syntax.Xml.Editing;

namespace Bindery.Generation.Drafting;

/// <summary>Adds records to XML data files.</summary>
internal static class XmlOperation
{
    /// <summary>Says which data file the records that follow belong to; it is made when the first one comes.</summary>
    public static ModuleDraft EnsureXmlFile(this ModuleDraft draft, string path, bool isNoUpdate) =>
        draft with
        {
            XmlFiles = draft.XmlFiles.SetItem(path, isNoUpdate),
        };

    /// <summary>Puts a record, menu item or template at the end of the file unless the addon has one of its id.</summary>
    public static ModuleDraft EnsureRecord(
        this ModuleDraft draft,
        string path,
        string id,
        XmlSource record
    ) =>
        draft.FindRecord(id) is not null
            ? draft
            : draft
                .MakeXmlFile(path)
                .EditXml(
                    path,
                    document =>
                        Append(document, path, draft.XmlFiles.GetValueOrDefault(path), record)
                );

    public static ModuleDraft EditXml(
        this ModuleDraft draft,
        string path,
        Func<XmlDocumentSyntax, ImmutableArray<TextEdit>> edit
    )
    {
        XmlDocumentSyntax document = draft.Xml(path);
        ImmutableArray<TextEdit> edits = edit(document);
        if (edits.IsEmpty)
        {
            return draft;
        }

        return document.Diagnostics.IsEmpty
            ? draft.Edit(path, document.Source, edits)
            : throw new DraftException($"{path}:{document.Diagnostics[0]}");
    }

    private static ModuleDraft MakeXmlFile(this ModuleDraft draft, string path)
    {
        if (draft.Files.Find(path) is not null)
        {
            return draft.EnsureDataFile(path);
        }

        string root = draft.XmlFiles.GetValueOrDefault(path) ? "<odoo noupdate=\"1\">" : "<odoo>";
        return draft
            .EnsureFile(path, $"<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n{root}\n</odoo>\n")
            .EnsureDataFile(path);
    }

    private static ImmutableArray<TextEdit> Append(
        XmlDocumentSyntax document,
        string path,
        bool isNoUpdate,
        XmlSource record
    )
    {
        XmlElementSyntax root = RootOf(document, path);
        if (XmlHolder.Of(root, isNoUpdate) is { } holder)
        {
            return XmlElementInsertion.AppendChild(
                document,
                holder,
                XmlStyle.Apply(document, record.Text)
            );
        }

        string keeps = isNoUpdate ? "1" : "0";
        string inner = record.Text.Replace("\n", "\n    ", StringComparison.Ordinal);
        return XmlElementInsertion.AppendChild(
            document,
            root,
            XmlStyle.Apply(document, $"<data noupdate=\"{keeps}\">\n    {inner}\n</data>")
        );
    }

    private static XmlElementSyntax RootOf(XmlDocumentSyntax document, string path) =>
        document.Root ?? throw new DraftException($"{path} has no root element");
}
