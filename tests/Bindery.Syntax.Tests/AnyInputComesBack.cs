using System.Text;
using Bindery.Syntax.Csv;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;
using CsCheck;

namespace Bindery.Syntax.Tests;

/// <summary>No input, however broken, loses a byte or makes a reader throw.</summary>
public sealed class AnyInputComesBack
{
    [Fact]
    public void Any_bytes_come_back_from_each_kind_of_text() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(bytes =>
                SourceText.FromBytes(bytes).ToBytes().SequenceEqual(bytes)
                && SourceText.FromPythonBytes(bytes).ToBytes().SequenceEqual(bytes)
                && SourceText.FromXmlBytes(bytes).ToBytes().SequenceEqual(bytes)
            );

    [Fact]
    public void Any_bytes_come_back_through_each_reader() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(bytes =>
                RoundTrip.IsExact(bytes, PythonModule.Parse(SourceText.FromPythonBytes(bytes)))
                && RoundTrip.IsExact(bytes, XmlDocumentSyntax.Parse(SourceText.FromXmlBytes(bytes)))
                && RoundTrip.IsExact(bytes, CsvDocumentSyntax.Parse(SourceText.FromBytes(bytes)))
            );

    [Fact]
    public void Broken_Python_comes_back_and_its_nodes_lie_within_each_other() =>
        HostileText.Python.Sample(
            text =>
            {
                PythonModule module = PythonModule.Parse(SourceText.FromText(text));
                Assert.True(RoundTrip.IsExact(module.Source.ToBytes(), module));
                Assert.All(module.DescendantsAndSelf(), node => AssertHoldsChildren(node));
            },
            iter: 5000
        );

    [Fact]
    public void Broken_XML_comes_back() =>
        HostileText.Xml.Sample(
            text =>
            {
                XmlDocumentSyntax document = XmlDocumentSyntax.Parse(SourceText.FromText(text));
                return RoundTrip.IsExact(document.Source.ToBytes(), document);
            },
            iter: 5000
        );

    [Fact]
    public void Broken_CSV_comes_back() =>
        HostileText.Csv.Sample(text =>
        {
            CsvDocumentSyntax document = CsvDocumentSyntax.Parse(SourceText.FromText(text));
            return RoundTrip.IsExact(document.Source.ToBytes(), document);
        });

    [Fact]
    public void Text_without_lone_surrogates_has_the_bytes_of_UTF8() =>
        Gen
            .String.Where(text => IsWellFormed(text))
            .Sample(text =>
                SourceText.FromText(text).ToBytes().SequenceEqual(Encoding.UTF8.GetBytes(text))
            );

    private static bool IsWellFormed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static void AssertHoldsChildren(PythonNode node)
    {
        foreach (PythonNode child in node.Children)
        {
            Assert.True(
                node.Span.Contains(child.Span),
                $"{node.GetType().Name} at {node.Span} doesn't hold {child.GetType().Name} at {child.Span}"
            );
        }
    }
}
