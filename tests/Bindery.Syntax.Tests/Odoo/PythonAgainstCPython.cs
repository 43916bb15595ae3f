using System.Security.Cryptography;
using System.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Testing;

namespace Bindery.Syntax.Tests.Odoo;

/// <summary>Every token and every node of Odoo's own Python, compared with CPython's <c>tokenize</c> and <c>ast</c>.</summary>
[Trait("Category", "Odoo")]
public sealed class PythonAgainstCPython
{
    private const int ShownDifferences = 5;

    [Fact]
    public void Tokens_and_trees_are_those_of_CPython()
    {
        using TemporaryFolder folder = new();
        string list = folder.Write("files.txt", string.Join('\n', OdooSource.FilesOrSkip("*.py")));
        List<string> differences = [];
        int files = 0;
        foreach (string line in SystemPython.RunOrSkip("python_oracle.py", list))
        {
            files++;
            differences.AddRange(Compare(OracleResult.Parse(line)));
        }

        Assert.True(files > 0, "the oracle read nothing");
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} differences in {files} files:\n"
                + string.Join('\n', differences.Take(ShownDifferences))
        );
    }

    private static IEnumerable<string> Compare(OracleResult expected)
    {
        PythonModule module = PythonModule.Parse(
            SourceText.FromPythonBytes(File.ReadAllBytes(expected.Path))
        );
        string kinds = Describe(module.Tokens.All.CountBy(token => TokenDump.Name(token.Kind)));
        if (kinds != Describe(expected.Kinds))
        {
            yield return $"{expected.Path}: CPython has {Describe(expected.Kinds)}; we have {kinds}";
        }
        else if (Digest(TokenDump.Of(module)) != expected.Tokens)
        {
            yield return Explain(expected.Path, "--tokens", TokenDump.Of(module));
        }

        string tree = TreeDump.Of(module);
        if (Digest(tree) != expected.Tree)
        {
            yield return Explain(expected.Path, "--tree", tree);
        }
    }

    private static string Describe(IEnumerable<KeyValuePair<string, int>> kinds) =>
        string.Join(
            ' ',
            kinds
                .OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => $"{kind.Key}={kind.Value}")
        );

    private static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Explain(string path, string mode, string actual)
    {
        string expected = string.Concat(SystemPython.RunOrSkip("python_oracle.py", mode, path));
        int at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        int from = Math.Max(0, at - 80);
        return $"{path}:\n  CPython: {Part(expected, from)}\n  we:      {Part(actual, from)}";
    }

    private static string Part(string text, int from) =>
        text[Math.Min(from, text.Length)..Math.Min(text.Length, from + 200)];
}
