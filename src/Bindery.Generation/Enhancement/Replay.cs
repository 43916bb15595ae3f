using System.Collections.Immutable;
using Bindery.Core.Changes;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Merging;
using Bindery.Modules;

namespace Bindery.Generation.Enhancement;

/// <summary>
/// Does steps of a history again, as today's Bindery does them, on the addon as it was before the
/// first of them; then merges what came of it with what is there. What a person changed between
/// two steps is carried along.
/// </summary>
internal sealed class Replay
{
    private readonly ImmutableArray<RecordedStep> _recorded;
    private readonly Dictionary<string, FileContent?> _recordedState = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<MergeChunk>> _conflicts = new(
        StringComparer.Ordinal
    );
    private ModuleFiles _state;

    private Replay(ModuleFiles current, ImmutableArray<RecordedStep> recorded)
    {
        _recorded = recorded;
        _state = current;
        foreach (RecordedFile file in recorded.SelectMany(step => step.Files))
        {
            FileContent? before = RecordedFile.Content(file.Before);
            if (_recordedState.TryAdd(file.Path, before))
            {
                _state = Set(_state, file.Path, before);
            }
        }
    }

    /// <param name="current">The addon as it is.</param>
    /// <param name="kept">Steps before the ones that are done again.</param>
    /// <param name="recorded">The steps as they were done.</param>
    /// <param name="again">What each of them becomes; null for one that is taken out.</param>
    public static ReplayResult Run(
        ModuleFiles current,
        ModuleHistory kept,
        ImmutableArray<RecordedStep> recorded,
        Func<RecordedStep, RecordedStep?> again
    )
    {
        Replay replay = new(current, recorded);
        ModuleHistory history = replay.Redo(kept, again);
        ModuleFiles merged = replay.MergeInto(current);
        return new ReplayResult(merged, history, replay._conflicts.ToImmutableSortedDictionary());
    }

    private ModuleHistory Redo(ModuleHistory kept, Func<RecordedStep, RecordedStep?> again)
    {
        ModuleHistory history = kept;
        foreach (RecordedStep step in _recorded)
        {
            CarryHandEdits(step);
            if (again(step) is { } wanted)
            {
                StepRun run = StepRun.Of(_state, history, wanted with { Files = [] });
                _state = run.Files;
                history = run.IsEmpty ? history : history.With(run.Step);
            }

            foreach (RecordedFile file in step.Files)
            {
                _recordedState[file.Path] = RecordedFile.Content(file.After);
            }
        }

        return history;
    }

    // Between two steps a person may have changed what the second one then began from.
    private void CarryHandEdits(RecordedStep step)
    {
        foreach (RecordedFile file in step.Files)
        {
            FileContent? before = RecordedFile.Content(file.Before);
            Merge(
                file.Path,
                _recordedState[file.Path],
                before,
                _state.Find(file.Path),
                isFinal: false
            );
        }
    }

    private ModuleFiles MergeInto(ModuleFiles current)
    {
        foreach (string path in TouchedPaths(current))
        {
            Merge(
                path,
                _recordedState.TryGetValue(path, out FileContent? known)
                    ? known
                    : current.Find(path),
                current.Find(path),
                _state.Find(path),
                isFinal: true
            );
        }

        return _state;
    }

    private ImmutableSortedSet<string> TouchedPaths(ModuleFiles current) =>
        [
            .. _recordedState.Keys,
            .. current
                .ChangesTo(_state)
                .Changes.Select(change => change.Path[(current.Name.Length + 1)..]),
        ];

    private void Merge(
        string path,
        FileContent? before,
        FileContent? ours,
        FileContent? theirs,
        bool isFinal
    )
    {
        MergeResult merged = ThreeWayMerge.Merge(path, before, ours, theirs);
        if (!merged.Conflicts.IsEmpty)
        {
            _conflicts[path] = merged.Conflicts;
        }

        // Marks in the midst would keep later steps from reading the file: the person's text goes on.
        bool isClean = merged.Conflicts.IsEmpty || isFinal;
        _state = Set(_state, path, isClean ? merged.Content : ours);
    }

    private static ModuleFiles Set(ModuleFiles files, string path, FileContent? content) =>
        content is null
            ? files with
            {
                Files = files.Files.Remove(path),
            }
            : files.With(path, content);
}
