using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;
using Bindery.Syntax.Xml.Editing;
using CsCheck;

namespace Bindery.Syntax.Tests.Xml;

public sealed class XmlEditingTests
{
    private const string Fragment = "<new id=\"n\">\n    <field/>\n</new>";

    private static readonly Gen<SourceText> Documents = Gen.Select(
            Gen.OneOf<string>(
                "<odoo>",
                "<?xml version='1.0'?>\n<odoo>",
                "<!-- c -->\n<odoo noupdate='1'>"
            ),
            Gen.OneOf<string>(
                "\n    <a/>",
                "\n    <a>\n        <b/>\n    </a>",
                "\n\n    <a/>",
                "\n    <!-- c -->\n    <a/>",
                "\n    <a/> <!-- why -->",
                "<a/>",
                "\n\t<a/>  "
            ).Array[0, 4],
            Gen.OneOf<string>("\n</odoo>\n", "\n\n</odoo>", "\n    <!-- end -->\n</odoo>\n"),
            Gen.OneOf<string>("\n", "\r\n")
        )
        .Select(
            (head, items, tail, newLine) =>
                SourceText.FromText(
                    (head + string.Concat(items) + tail).Replace(
                        "\n",
                        newLine,
                        StringComparison.Ordinal
                    )
                )
        );

    [Fact]
    public void Adding_a_last_child_and_removing_it_restores_the_file() =>
        Documents.Sample(source =>
        {
            XmlDocumentSyntax document = XmlDocumentSyntax.Parse(source);
            SourceText added = source.WithEdits(
                XmlElementInsertion.AppendChild(document, document.Root!, Fragment)
            );

            AssertRestores(source, added);
        });

    [Fact]
    public void Adding_a_sibling_and_removing_it_restores_the_file() =>
        Gen.Select(Documents, Gen.Int[0, 3])
            .Where((source, _) => XmlDocumentSyntax.Parse(source).Root!.Elements.Any())
            .Sample(
                (source, wanted) =>
                {
                    XmlDocumentSyntax document = XmlDocumentSyntax.Parse(source);
                    XmlElementSyntax[] elements = [.. document.Root!.Elements];
                    XmlElementSyntax sibling = elements[Math.Min(wanted, elements.Length - 1)];
                    SourceText added = source.WithEdits(
                        XmlElementInsertion.InsertAfter(document, sibling, Fragment)
                    );

                    AssertRestores(source, added);
                }
            );

    [Theory]
    [InlineData("<data/>", "<data>\n    <x/>\n</data>")]
    [InlineData("<data  />", "<data>\n    <x/>\n</data>")]
    [InlineData("<data></data>", "<data>\n    <x/>\n</data>")]
    [InlineData("<data>\n  <a/>\n</data>", "<data>\n  <a/>\n  <x/>\n</data>")]
    [InlineData("<data>\n\n  <a/>\n</data>", "<data>\n\n  <a/>\n\n  <x/>\n</data>")]
    [InlineData("<data><a/></data>", "<data><a/><x/></data>")]
    [InlineData("<field>text</field>", "<field>text<x/></field>")]
    public void Appends_a_child_in_the_style_of_the_file(string before, string after)
    {
        XmlDocumentSyntax document = XmlDocumentSyntax.Parse(SourceText.FromText(before));

        SourceText edited = document.Source.WithEdits(
            XmlElementInsertion.AppendChild(document, document.Root!, "<x/>")
        );

        Assert.Equal(after, edited.Text);
    }

    private static void AssertRestores(SourceText source, SourceText added)
    {
        XmlDocumentSyntax after = XmlDocumentSyntax.Parse(added);
        Assert.True(after.Diagnostics.IsEmpty, added.Text);
        XmlElementSyntax element = after.Descendants().Single(found => found.Name == "new");
        Assert.Equal(source.Text, added.WithEdits(XmlElementRemoval.Remove(after, element)).Text);
    }
}
