using System.Text.Json;
using Bindery.Syntax.Csv;
using Bindery.Syntax.Text;
using Bindery.Testing;

namespace Bindery.Syntax.Tests.Odoo;

[Trait("Category", "Odoo")]
public sealed class AccessFilesOfOdoo
{
    [Fact]
    public void Hold_the_rows_that_the_csv_module_finds_in_them()
    {
        using TemporaryFolder folder = new();
        string[] files = OdooSource.FilesOrSkip("*.csv");
        Assert.Contains(
            files,
            file => file.EndsWith("ir.model.access.csv", StringComparison.Ordinal)
        );
        string list = folder.Write("files.txt", string.Join('\n', files));
        foreach (string line in SystemPython.RunOrSkip("csv_oracle.py", list))
        {
            Compare(line);
        }
    }

    private static void Compare(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string path = json.RootElement.GetProperty("path").GetString()!;
        byte[] bytes = File.ReadAllBytes(path);
        CsvDocumentSyntax document = CsvDocumentSyntax.Parse(SourceText.FromBytes(bytes));

        Assert.True(bytes.AsSpan().SequenceEqual(document.Source.ToBytes()), path);
        string[][] expected =
        [
            .. json
                .RootElement.GetProperty("rows")
                .EnumerateArray()
                .Select(row => row.EnumerateArray().Select(field => field.GetString()!).ToArray()),
        ];
        string[][] actual =
        [
            .. document.AllRows.Select(row => row.Fields.Select(field => field.Value).ToArray()),
        ];
        Assert.Equal(expected, actual);
    }
}
