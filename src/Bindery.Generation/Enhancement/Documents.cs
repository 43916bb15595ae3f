using System.Collections.Immutable;
using Bindery.Core.Changes;
using Bindery.Generation.Drafting;
using Bindery.Generation.Merging;
using Bindery.Generation.Parts;
using Bindery.Generation.Parts.Documentation;
using Bindery.Generation.Parts.Tests;
using Bindery.Modules;

namespace Bindery.Generation.Enhancement;

/// <summary>
/// The files that are about the whole connector: manual, page among the apps, what its tests stand
/// on. What an enhancement changes in them is merged in where they are still as they were written.
/// </summary>
internal static class Documents
{
    public static ModuleFiles Bring(
        ModuleFiles files,
        ConnectorContext before,
        ConnectorContext after,
        bool isWrittenByBindery
    )
    {
        if (!isWrittenByBindery)
        {
            return files;
        }

        ModuleFiles old = Write(before);
        ModuleFiles now = Write(after);
        return now.Files.Aggregate(
            files,
            (current, file) => Merge(current, file.Key, old.Find(file.Key), file.Value)
        );
    }

    private static ModuleFiles Merge(
        ModuleFiles files,
        string path,
        FileContent? before,
        FileContent after
    )
    {
        if (files.Find(path) is not { } known)
        {
            return files;
        }

        MergeResult merged = ThreeWayMerge.Merge(path, before, known, after);
        return merged is { Conflicts.IsEmpty: true, Content: { } content }
            ? files.With(path, content)
            : files;
    }

    private static ModuleFiles Write(ConnectorContext connector)
    {
        ImmutableArray<IPart> parts =
        [
            new DocumentationPart(connector),
            new DescriptionPagePart(connector),
            new TestCasePart(connector),
            new SamplesPart(connector),
            new BackendTestPart(connector),
        ];
        ModuleDraft draft = new(ModuleFiles.Empty(connector.Names.Module));
        return parts.Aggregate(draft, (current, part) => part.PutInto(current)).Files;
    }
}
