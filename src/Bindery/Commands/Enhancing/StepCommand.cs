using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;
using Bindery.Modules.Reading;
using Bindery.Terminal;

namespace Bindery.Commands.Enhancing;

/// <summary>What <c>add</c> and <c>remove</c> do with what they were asked for.</summary>
internal sealed record StepCommand(
    Output Output,
    Func<ModuleFiles, RecordedStep, EnhancementPlan> Plan
)
{
    public Argument<string> Module { get; } =
        new("module") { Description = "Folder of the connector" };

    public Option<bool> DryRun { get; } =
        new("--dry-run") { Description = "Show what would change, as a diff, and write nothing" };

    private Option<bool> Json { get; } = JsonOption.Create();

    /// <summary>A command that plans a step and does it.</summary>
    public Command Create(string name, string description, Func<ParseResult, RecordedStep> step) =>
        Create(name, description, (parsed, _) => Task.FromResult(step(parsed)));

    /// <summary>The same, of a step that takes something from outside.</summary>
    public Command Create(
        string name,
        string description,
        Func<ParseResult, CancellationToken, Task<RecordedStep>> step
    )
    {
        Command command = new(name, description);
        command.Add(Module);
        command.Add(DryRun);
        command.Add(Json);
        command.SetAction(
            async (parsed, cancellation) =>
                (int)Run(parsed, await step(parsed, cancellation), cancellation)
        );
        return command;
    }

    private ExitCode Run(ParseResult parsed, RecordedStep step, CancellationToken cancellation)
    {
        string folder = parsed.GetRequiredValue(Module);
        EnhancementPlan plan = Plan(ModuleReader.Read(folder), step);
        return new PlanOutput(
            Output,
            folder,
            parsed.GetValue(DryRun),
            parsed.GetValue(Json)
        ).Finish(plan, cancellation);
    }
}
