using System.Text.RegularExpressions;
using Bindery.Modules.Data;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>A place in a data file that names a record by its external id.</summary>
internal sealed partial record DataReference(
    string Path,
    LinePosition Position,
    int Offset,
    string Id
)
{
    /// <summary>Milliseconds.</summary>
    private const int Patience = 10_000;

    public static IEnumerable<DataReference> In(RuleContext context)
    {
        foreach (XmlDataFile file in context.LoadedData.Where(file => file.IsData))
        {
            foreach (XmlRecord record in file.Records)
            {
                foreach (DataReference reference in InRecord(file, record))
                {
                    yield return reference;
                }
            }
        }

        foreach (DataReference reference in TextReference.In(context))
        {
            yield return reference;
        }

        foreach (CsvDataFile file in context.Module.CsvFiles)
        {
            foreach (AccessRow row in file.AccessRows.Where(row => row.Group.Length > 0))
            {
                yield return new DataReference(
                    file.Path,
                    file.Document.Source.Lines.PositionAt(row.Row.Span.Start),
                    row.Row.Span.Start,
                    row.Group
                );
            }
        }
    }

    private static IEnumerable<DataReference> InRecord(XmlDataFile file, XmlRecord record)
    {
        if (record.Element.Name == "record")
        {
            foreach (XmlFieldValue field in record.Fields)
            {
                if (field.Reference is { Length: > 0 } id)
                {
                    yield return At(file, field.Element, id);
                }

                foreach (Match match in RefCall().Matches(field.Expression ?? ""))
                {
                    yield return At(file, field.Element, match.Groups[1].Value);
                }
            }
        }
        else if (record.Element.Name == "menuitem")
        {
            foreach (string name in MenuReferences)
            {
                if (record.Element.Attribute(name)?.Value.Trim() is { Length: > 0 } id)
                {
                    yield return At(file, record.Element, id);
                }
            }
        }
        else if (
            record.Element.Name == "template"
            && record.Element.Attribute("inherit_id")?.Value is { Length: > 0 } parent
        )
        {
            yield return At(file, record.Element, parent);
        }
    }

    private static readonly string[] MenuReferences = ["parent", "action"];

    private static DataReference At(XmlDataFile file, XmlElementSyntax element, string id) =>
        new(file.Path, file.Document.PositionOf(element), element.Span.Start, id);

    [GeneratedRegex("""\bref\(\s*['"]([\w.\-]+)['"]\s*\)""", RegexOptions.None, Patience)]
    private static partial Regex RefCall();
}
