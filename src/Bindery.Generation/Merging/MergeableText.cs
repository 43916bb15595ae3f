using System.Runtime.InteropServices;
using Bindery.Core.Changes;
using Bindery.Syntax.Csv;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Generation.Merging;

/// <summary>A file's text, in the encoding that its kind of file is read by.</summary>
internal sealed record MergeableText(string Extension, SourceText Source)
{
    public string Text => Source.Text;

    public static MergeableText Of(string path, FileContent content)
    {
        string extension = Path.GetExtension(path);
        ReadOnlySpan<byte> bytes = content.Bytes.AsSpan();
        return new MergeableText(
            extension,
            extension switch
            {
                ".py" => SourceText.FromPythonBytes(bytes),
                ".xml" => SourceText.FromXmlBytes(bytes),
                _ => SourceText.FromBytes(bytes),
            }
        );
    }

    /// <summary>Other text in the same encoding.</summary>
    public FileContent With(string text) =>
        new(
            ImmutableCollectionsMarshal.AsImmutableArray(
                Source
                    .WithEdits([new TextEdit(TextSpan.FromBounds(0, Source.Text.Length), text)])
                    .ToBytes()
            )
        );

    /// <summary>Whether a text is one that Odoo could read in such a file, with no name given twice.</summary>
    public bool IsSound(string text)
    {
        SourceText source = SourceText.FromText(text);
        return Extension switch
        {
            ".py" => PythonModule.Parse(source) is { Diagnostics.IsEmpty: true } module
                && HasNoTwins(module.Classes.Select(found => found.Name))
                && module.Classes.All(found => HasNoTwins(PythonUnits.MethodNames(found))),
            ".xml" => XmlDocumentSyntax.Parse(source) is { Diagnostics.IsEmpty: true } document
                && HasNoTwins(XmlUnits.Of(document).Select(unit => unit.Key)),
            ".csv" => HasNoTwins(
                CsvDocumentSyntax
                    .Parse(source)
                    .Rows.Where(row => !row.Fields.IsEmpty)
                    .Select(row => row.Fields[0].Value)
            ),
            _ => false,
        };
    }

    private static bool HasNoTwins(IEnumerable<string> names)
    {
        HashSet<string> seen = [];
        return names.All(seen.Add);
    }
}
