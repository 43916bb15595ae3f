using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Generation.Drafting;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Enhancement.Steps;
using Bindery.Generation.Parts;
using Bindery.Modules;

namespace Bindery.Generation.Enhancement;

/// <summary>One step done to an addon in memory.</summary>
/// <param name="Step">With what it settled, and every touched file before and after.</param>
internal sealed record StepRun(
    ModuleFiles Files,
    RecordedStep Step,
    ImmutableArray<string> Notes,
    ImmutableArray<string> Instructions
)
{
    /// <exception cref="BinderyException">It can't be done; the message says why.</exception>
    public static StepRun Of(ModuleFiles files, ModuleHistory history, RecordedStep step)
    {
        if (step.Kind == RecordedStep.Init)
        {
            ModuleFiles written = InitStep.Generate(files.Name, step);
            return Of(files, Over(files, written), step, [], []);
        }

        Connector connector = ConnectorOpening.Open(files, history);
        IEnhancementStep kind = StepList.Of(step.Kind);
        RecordedStep settled = kind.Settle(connector, step);
        StepParts parts = kind.Parts(connector, settled);
        ModuleDraft draft = Put(files, parts.Parts);
        ModuleFiles documented = Documents.Bring(
            draft.Files,
            connector.Context,
            parts.Context,
            history.Origin is not null
        );
        SoundModule.Require(files, documented);
        return Of(files, documented, settled, parts.Notes, draft.Instructions);
    }

    public bool IsEmpty => Step.Files.IsEmpty;

    private static StepRun Of(
        ModuleFiles before,
        ModuleFiles after,
        RecordedStep step,
        ImmutableArray<string> notes,
        ImmutableArray<string> instructions
    ) =>
        new(
            after,
            step with
            {
                Files =
                [
                    .. before
                        .ChangesTo(after)
                        .Changes.Select(change =>
                            RecordedFile.Of(
                                change.Path[(before.Name.Length + 1)..],
                                change.Before,
                                change.After
                            )
                        ),
                ],
            },
            notes,
            instructions
        );

    private static ModuleFiles Over(ModuleFiles files, ModuleFiles written) =>
        files with
        {
            Files = files.Files.SetItems(written.Files),
        };

    private static ModuleDraft Put(ModuleFiles files, ImmutableArray<IPart> parts)
    {
        try
        {
            return parts.Aggregate(new ModuleDraft(files), (draft, part) => part.PutInto(draft));
        }
        catch (DraftException failure)
        {
            throw BinderyException.BadRequest(
                $"{files.Name} can't be added to as it is: {failure.Message}. Nothing was changed; mend that and run the command again."
            );
        }
    }
}
