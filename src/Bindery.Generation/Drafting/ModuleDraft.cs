using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bindery.Core.Changes;
using Bindery.Modules;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>
/// An addon on its way from what it is to what it shall be. Parts put themselves into it through
/// the operations beside this file, each of which does nothing where what it wants is there.
/// </summary>
public sealed record ModuleDraft(ModuleFiles Files)
{
    /// <summary>Makes the file unless one of that path exists.</summary>
    public ModuleDraft EnsureFile(string path, string text) =>
        EnsureFile(path, FileContent.FromText(text));

    /// <summary>Makes the file, which need not be text, unless one of that path exists.</summary>
    public ModuleDraft EnsureFile(string path, ImmutableArray<byte> bytes) =>
        EnsureFile(path, new FileContent(bytes));

    private ModuleDraft EnsureFile(string path, FileContent content) =>
        Files.Find(path) is null ? new(Files.With(path, content)) : this;

    /// <exception cref="DraftException">There is no such file.</exception>
    public FileContent Content(string path) =>
        Files.Find(path) ?? throw new DraftException($"{Files.Name} has no file {path}");

    /// <summary>Replaces spans of a file that exists.</summary>
    public ModuleDraft Edit(string path, SourceText source, IEnumerable<TextEdit> edits)
    {
        byte[] bytes = source.WithEdits(edits).ToBytes();
        return new(
            Files.With(path, new FileContent(ImmutableCollectionsMarshal.AsImmutableArray(bytes)))
        );
    }
}
