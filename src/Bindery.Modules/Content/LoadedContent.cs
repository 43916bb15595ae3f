using System.Collections.Immutable;

namespace Bindery.Modules.Content;

internal sealed class LoadedContent(ModuleFiles files) : ModuleContent
{
    public override ImmutableArray<string> Paths { get; } = [.. files.Files.Keys];

    public override byte[] Read(string path) => [.. files.Files[path].Bytes];
}
