using System.Collections.Immutable;
using Bindery.Modules.Content;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Modules.Data;

/// <summary>One XML file of an addon, parsed when first asked for and only once.</summary>
public sealed class XmlDataFile
{
    private readonly Lazy<XmlDocumentSyntax> document;
    private readonly Lazy<ImmutableArray<XmlRecord>> records;

    internal XmlDataFile(string path, ModuleContent content)
    {
        Path = path;
        document = new(() => XmlDocumentSyntax.Parse(SourceText.FromXmlBytes(content.Read(path))));
        records = new(() => IsData ? [.. XmlRecord.In(Document.Root!)] : []);
    }

    public string Path { get; }

    public XmlDocumentSyntax Document => document.Value;

    /// <summary>Whether Odoo's data loader would take it; other XML files hold assets, samples or schemas.</summary>
    public bool IsData => Document.Root is { Name: "odoo" or "openerp" };

    /// <summary>Everything in it that has, or makes, a record: in the order of the text.</summary>
    public ImmutableArray<XmlRecord> Records => records.Value;
}
