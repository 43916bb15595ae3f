using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;
using Bindery.Testing;

namespace Bindery.Syntax.Tests.Odoo;

[Trait("Category", "Odoo")]
public sealed class XmlFilesOfOdoo
{
    private const int ShownDifferences = 5;

    [Fact]
    public void Hold_what_lxml_finds_in_them_and_come_back_byte_for_byte()
    {
        using TemporaryFolder folder = new();
        string list = folder.Write("files.txt", string.Join('\n', OdooSource.FilesOrSkip("*.xml")));
        List<string> differences =
        [
            .. SystemPython.RunOrSkip("xml_oracle.py", list).Select(Compare).OfType<string>(),
        ];
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} differences:\n"
                + string.Join('\n', differences.Take(ShownDifferences))
        );
    }

    private static string? Compare(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string path = json.RootElement.GetProperty("path").GetString()!;
        byte[] bytes = File.ReadAllBytes(path);
        XmlDocumentSyntax document = XmlDocumentSyntax.Parse(SourceText.FromXmlBytes(bytes));
        if (!RoundTrip.IsExact(bytes, document))
        {
            return $"{path} doesn't come back byte for byte";
        }

        if (json.RootElement.TryGetProperty("error", out JsonElement error))
        {
            return document.Diagnostics.IsEmpty ? $"{path}: lxml says {error}" : null;
        }

        if (!document.Diagnostics.IsEmpty)
        {
            return $"{path}:{document.Diagnostics[0]}";
        }

        string dump = XmlDump.Of(document);
        string sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dump)));
        return sum == json.RootElement.GetProperty("sum").GetString() ? null : Explain(path, dump);
    }

    private static string Explain(string path, string dump)
    {
        string[] expected = [.. SystemPython.RunOrSkip("xml_oracle.py", "--dump", path)];
        (string First, string Second) = expected
            .Zip(dump.Split('\n'))
            .FirstOrDefault(pair => pair.First != pair.Second);
        return $"{path}:\n  lxml: {First}\n  we:   {Second}";
    }
}
