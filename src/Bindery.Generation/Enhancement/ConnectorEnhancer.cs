using Bindery.Core.Failures;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;

namespace Bindery.Generation.Enhancement;

/// <summary>Plans what <c>bindery add</c>, <c>remove</c> and <c>upgrade</c> do to an addon.</summary>
public static class ConnectorEnhancer
{
    /// <exception cref="BinderyException">It can't be done; the message says why.</exception>
    public static EnhancementPlan Add(ModuleFiles module, RecordedStep step)
    {
        (ModuleFiles files, ModuleHistory history) = Split(module);
        StepRun run = StepRun.Of(files, history, step);
        ModuleFiles after = run.IsEmpty
            ? module
            : HistoryFile.Write(run.Files, history.With(run.Step));
        return new EnhancementPlan(
            module.ChangesTo(after),
            run.IsEmpty ? [] : run.Notes,
            run.Instructions,
            []
        );
    }

    /// <exception cref="BinderyException">It was never added, or can't be taken out.</exception>
    public static EnhancementPlan Remove(ModuleFiles module, RecordedStep asked)
    {
        (ModuleFiles files, ModuleHistory history) = Split(module);
        RecordedStep? found = history.Steps.LastOrDefault(step => step.AsksAs(asked));
        (int index, Func<RecordedStep, RecordedStep?> again) = found is null
            ? (0, OriginWithout.Find(module, history, asked))
            : (history.Steps.IndexOf(found), step => ReferenceEquals(step, found) ? null : step);
        ReplayResult result = Replay.Run(
            files,
            new ModuleHistory(history.Steps[..index]),
            history.Steps[index..],
            again
        );
        return result.Conflicts.IsEmpty
            ? new EnhancementPlan(
                module.ChangesTo(HistoryFile.Write(result.Files, result.History)),
                [],
                [],
                []
            )
            : throw BinderyException.BadRequest(
                $"{asked.Kind} {asked.Name} can't be taken out exactly: what it added was changed since in {string.Join(", ", result.Conflicts.Keys)}. Nothing was changed; take these out by hand."
            );
    }

    /// <exception cref="BinderyException">There is no history to go by.</exception>
    public static EnhancementPlan Upgrade(ModuleFiles module)
    {
        (ModuleFiles files, ModuleHistory history) = Split(module);
        if (history.Steps.IsEmpty)
        {
            throw BinderyException.BadRequest(
                $"{module.Name} has no {HistoryFile.Path}: nothing says which of its text Bindery wrote, so nothing can be told from hand edits."
            );
        }

        ReplayResult result = Replay.Run(files, ModuleHistory.Empty, history.Steps, step => step);
        return new EnhancementPlan(
            module.ChangesTo(HistoryFile.Write(result.Files, result.History)),
            [],
            [],
            [
                .. result.Conflicts.Select(file =>
                    $"{file.Key}: {(file.Value.Length == 1 ? "1 conflict" : $"{file.Value.Length} conflicts")}"
                ),
            ]
        );
    }

    private static (ModuleFiles Files, ModuleHistory History) Split(ModuleFiles module) =>
        (module with { Files = module.Files.Remove(HistoryFile.Path) }, HistoryFile.Read(module));
}
