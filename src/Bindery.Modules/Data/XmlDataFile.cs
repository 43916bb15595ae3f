using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bindery.Modules.Content;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Modules.Data;

/// <summary>One XML file of an addon, parsed when first asked for and only once.</summary>
public sealed partial class XmlDataFile
{
    /// <summary>Milliseconds.</summary>
    private const int Patience = 10_000;

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

    /// <summary>External ids that calls of <c>_update_xmlids</c> in this file give to existing records.</summary>
    public IEnumerable<string> IdsGivenByFunctions =>
        Document.Source.Text.Contains("_update_xmlids", StringComparison.Ordinal)
            ? GivenId().Matches(Document.Source.Text).Select(match => match.Groups[1].Value)
            : [];

    [GeneratedRegex("""['"]xml_id['"]\s*:\s*['"]([\w.]+)['"]""", RegexOptions.None, Patience)]
    private static partial Regex GivenId();
}
