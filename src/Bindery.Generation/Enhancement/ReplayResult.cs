using System.Collections.Immutable;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Merging;
using Bindery.Modules;

namespace Bindery.Generation.Enhancement;

/// <summary>An addon after steps were done again.</summary>
/// <param name="Conflicts">What both sides changed, by file.</param>
internal sealed record ReplayResult(
    ModuleFiles Files,
    ModuleHistory History,
    ImmutableSortedDictionary<string, ImmutableArray<MergeChunk>> Conflicts
);
