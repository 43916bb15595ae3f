using Bindery.Syntax.Csv;
using Bindery.Syntax.Csv.Editing;
using Bindery.Syntax.Text;
using CsCheck;

namespace Bindery.Syntax.Tests.Csv;

public sealed class CsvDocumentTests
{
    [Fact]
    public void Reads_quotes_commas_and_line_breaks_inside_of_fields()
    {
        CsvDocumentSyntax document = Parse("id,\"na\"\"me\"\r\n\r\na,\"b,\r\nc\"x\"y\r\n");

        Assert.Equal(["id", "na\"me"], Values(document.Header!));
        Assert.Equal(["a", "b,\r\ncx\"y"], Values(Assert.Single(document.Rows)));
        Assert.Equal(1, document.ColumnOf("na\"me"));
        Assert.Equal(-1, document.ColumnOf("other"));
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [InlineData("a,b\n1\n", "2:1: this row has 1 fields, the header has 2")]
    [InlineData("a,\"b\n", "1:3: this quoted field never ends")]
    public void Says_what_is_wrong_and_where(string text, string expected) =>
        Assert.Contains(expected, Parse(text).Diagnostics.Select(found => found.ToString()));

    [Theory]
    [InlineData("id,name\na,b\n", "id,name\na,b\nx,\"y,z\"\n")]
    [InlineData("id,name\r\na,b", "id,name\r\na,b\r\nx,\"y,z\"")]
    [InlineData("\"id\",\"name\"\n\n\n", "\"id\",\"name\"\n\"x\",\"y,z\"\n\n\n")]
    [InlineData("", "x,\"y,z\"\n")]
    public void Appends_a_row_in_the_style_of_the_file(string before, string after)
    {
        CsvDocumentSyntax document = Parse(before);

        Assert.Equal(
            after,
            document.Source.WithEdits(CsvRowAddition.Append(document, ["x", "y,z"])).Text
        );
    }

    [Fact]
    public void Appending_a_row_and_removing_it_restores_the_file() =>
        Gen.Select(
                Gen.OneOf<string>("id,a", "\"id\",\"a\"", "a", "\"x\ny\",z", "").Array[0, 4],
                Gen.OneOf<string>("\n", "\r\n", "\r"),
                Gen.Bool,
                Gen.String[Gen.Char["ab,\"\n\ré "], 0, 5]
            )
            .Sample(
                (rows, newLine, endsWithBreak, value) =>
                {
                    string text = string.Join(newLine, rows) + (endsWithBreak ? newLine : "");
                    CsvDocumentSyntax document = Parse(text);
                    SourceText added = document.Source.WithEdits(
                        CsvRowAddition.Append(document, ["new", value])
                    );

                    CsvDocumentSyntax after = CsvDocumentSyntax.Parse(added);
                    CsvRow row = after.AllRows.Last(found => !found.IsBlank);
                    Assert.Equal(["new", value], Values(row));
                    Assert.Equal(text, added.WithEdits(CsvRowRemoval.Remove(after, row)).Text);
                }
            );

    private static CsvDocumentSyntax Parse(string text) =>
        CsvDocumentSyntax.Parse(SourceText.FromText(text));

    private static IEnumerable<string> Values(CsvRow row) =>
        row.Fields.Select(field => field.Value);
}
