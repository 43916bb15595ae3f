using System.Text.Json;

namespace Bindery.Syntax.Tests.Odoo;

/// <summary>What CPython made of one file: tokens by kind, and sums of all its tokens and of its tree.</summary>
internal sealed record OracleResult(
    string Path,
    IReadOnlyDictionary<string, int> Kinds,
    string Tokens,
    string Tree
)
{
    public static OracleResult Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        return new OracleResult(
            root.GetProperty("path").GetString()!,
            root.GetProperty("kinds")
                .EnumerateObject()
                .ToDictionary(kind => kind.Name, kind => kind.Value.GetInt32()),
            root.GetProperty("tokens").GetString()!,
            root.GetProperty("tree").GetString()!
        );
    }
}
