using System.Collections.Immutable;
using Bindery.Core.Changes;

namespace Bindery.Modules;

/// <summary>The files of one addon at one moment: paths below its folder, with <c>/</c>.</summary>
/// <param name="Name">Technical name of the addon: the name of its folder.</param>
public sealed record ModuleFiles(string Name, ImmutableSortedDictionary<string, FileContent> Files)
{
    public static ModuleFiles Empty(string name) =>
        new(name, ImmutableSortedDictionary.Create<string, FileContent>(StringComparer.Ordinal));

    public FileContent? Find(string path) => Files.GetValueOrDefault(path);

    public ModuleFiles With(string path, FileContent content) =>
        this with
        {
            Files = Files.SetItem(path, content),
        };

    /// <summary>What turns this addon into <paramref name="after"/>, below the folder of both.</summary>
    public ChangeSet ChangesTo(ModuleFiles after) =>
        ChangeSet.Of(
            Files
                .Keys.Union(after.Files.Keys, StringComparer.Ordinal)
                .Select(path => new FileChange($"{Name}/{path}", Find(path), after.Find(path)))
        );
}
