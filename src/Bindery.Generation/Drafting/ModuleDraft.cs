using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bindery.Core.Changes;
using Bindery.Modules;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Generation.Drafting;

/// <summary>
/// An addon on its way from what it is to what it shall be. Parts put themselves into it through
/// the operations beside this file, each of which does nothing where what it wants is there,
/// wherever in the addon that is.
/// </summary>
public sealed record ModuleDraft(ModuleFiles Files)
{
    private readonly SyntaxCache _syntax = new();

    /// <summary>What could not be done safely, as instructions for a person, each one paragraph.</summary>
    public ImmutableArray<string> Instructions { get; init; } = [];

    /// <summary>Data files that are made when their first record comes: whether they are noupdate.</summary>
    internal ImmutableDictionary<string, bool> XmlFiles { get; init; } =
        ImmutableDictionary<string, bool>.Empty;

    internal IEnumerable<string> PythonPaths =>
        Files.Files.Keys.Where(path =>
            path.EndsWith(".py", StringComparison.Ordinal) && !IsApart(path)
        );

    internal IEnumerable<string> XmlPaths =>
        Files.Files.Keys.Where(path =>
            path.EndsWith(".xml", StringComparison.Ordinal) && !IsApart(path)
        );

    /// <summary>Makes the file unless one of that path exists.</summary>
    public ModuleDraft EnsureFile(string path, string text) =>
        EnsureFile(path, FileContent.FromText(text));

    /// <summary>Makes the file, which need not be text, unless one of that path exists.</summary>
    public ModuleDraft EnsureFile(string path, ImmutableArray<byte> bytes) =>
        EnsureFile(path, new FileContent(bytes));

    private ModuleDraft EnsureFile(string path, FileContent content) =>
        Files.Find(path) is null ? With(path, content) : this;

    public ModuleDraft Instruct(string instruction) =>
        Instructions.Contains(instruction)
            ? this
            : this with
            {
                Instructions = Instructions.Add(instruction),
            };

    /// <exception cref="DraftException">There is no such file.</exception>
    public FileContent Content(string path) =>
        Files.Find(path) ?? throw new DraftException($"{Files.Name} has no file {path}");

    /// <summary>Replaces spans of a file that exists.</summary>
    public ModuleDraft Edit(string path, SourceText source, IEnumerable<TextEdit> edits)
    {
        byte[] bytes = source.WithEdits(edits).ToBytes();
        return With(path, new FileContent(ImmutableCollectionsMarshal.AsImmutableArray(bytes)));
    }

    internal ModuleDraft With(string path, FileContent content) =>
        this with
        {
            Files = Files.With(path, content),
        };

    internal PythonModule Python(string path) => _syntax.Python(path, Content(path));

    internal XmlDocumentSyntax Xml(string path) => _syntax.Xml(path, Content(path));

    // Tests aren't loaded with the addon, and what stands in static/ and i18n/ is no data of it.
    private static bool IsApart(string path) =>
        path.StartsWith("tests/", StringComparison.Ordinal)
        || path.StartsWith("static/", StringComparison.Ordinal)
        || path.StartsWith("i18n/", StringComparison.Ordinal)
        || path.StartsWith("migrations/", StringComparison.Ordinal);
}
