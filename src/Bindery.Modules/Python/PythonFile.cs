using System.Collections.Immutable;
using Bindery.Modules.Content;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Modules.Python;

/// <summary>One Python file of an addon, parsed when first asked for and only once.</summary>
public sealed class PythonFile
{
    private readonly Lazy<PythonModule> module;
    private readonly Lazy<PythonTree> tree;
    private readonly Lazy<ImmutableArray<ImportedName>> imports;
    private readonly Lazy<Dictionary<string, string>> origins;

    internal PythonFile(string path, ModuleContent content)
    {
        Path = path;
        module = new(() => PythonModule.Parse(SourceText.FromPythonBytes(content.Read(path))));
        tree = new(() => new PythonTree(Module));
        origins = new(ReadOrigins);
        imports = new(() => [.. ImportedName.In(Tree)]);
    }

    /// <summary>Below the addon's folder, with <c>/</c>.</summary>
    public string Path { get; }

    public PythonModule Module => module.Value;

    public PythonTree Tree => tree.Value;

    public SourceText Source => Module.Source;

    /// <summary>What this file imports, wherever in it.</summary>
    public ImmutableArray<ImportedName> Imports => imports.Value;

    public bool IsPackage =>
        Path == "__init__.py" || Path.EndsWith("/__init__.py", StringComparison.Ordinal);

    public bool IsTest =>
        Path.StartsWith("tests/", StringComparison.Ordinal)
        || Path.Contains("/tests/", StringComparison.Ordinal);

    /// <summary>The module that a name in this file was imported from, with the name: <c>requests.post</c> for <c>from requests import post</c>.</summary>
    public string? OriginOf(string name) => origins.Value.GetValueOrDefault(name);

    private Dictionary<string, string> ReadOrigins()
    {
        Dictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (ImportedName imported in Imports)
        {
            found.TryAdd(imported.LocalName, imported.FullName);
        }

        return found;
    }
}
