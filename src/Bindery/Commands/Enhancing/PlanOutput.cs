using System.Text.Json.Nodes;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Terminal;

namespace Bindery.Commands.Enhancing;

/// <summary>Shows what a plan does to an addon, and does it unless it is only tried.</summary>
internal sealed class PlanOutput(Output output, string module, bool isDryRun, bool isJson)
{
    public ExitCode Finish(EnhancementPlan plan, CancellationToken cancellation)
    {
        if (isJson)
        {
            return FinishForPrograms(plan, cancellation);
        }

        TextWriter messages = output.Messages.Profile.Out.Writer;
        if (plan.Changes.IsEmpty)
        {
            messages.WriteLine($"Nothing to do: {module} is as asked for.");
            Tell(messages, plan);
            return ExitCode.Done;
        }

        if (isDryRun)
        {
            ColouredDiff.Write(output, plan.Changes);
        }
        else
        {
            Apply(plan, cancellation);
            output.WriteRaw(Files(plan.Changes));
        }

        Tell(messages, plan);
        messages.WriteLine(
            isDryRun
                ? "Nothing was written: this was a dry run."
                : $"Next: bindery validate {module}, then odoo-bin -u {Path.GetFileName(Path.GetFullPath(module).TrimEnd('/'))}"
        );
        messages.Flush();
        return CodeOf(plan);
    }

    private ExitCode FinishForPrograms(EnhancementPlan plan, CancellationToken cancellation)
    {
        if (!isDryRun && !plan.Changes.IsEmpty)
        {
            Apply(plan, cancellation);
        }

        JsonObject answer = JsonOf.Changes(plan.Changes, isDryRun);
        answer["module"] = module;
        answer["notes"] = JsonOf.Texts(plan.Notes);
        answer["byHand"] = JsonOf.Texts(plan.Instructions);
        answer["conflicts"] = JsonOf.Texts(plan.Conflicts);
        output.WriteJson(answer);
        return CodeOf(plan);
    }

    private void Apply(EnhancementPlan plan, CancellationToken cancellation)
    {
        string root = Path.GetDirectoryName(Path.GetFullPath(module).TrimEnd('/'))!;
        new ChangeSetWriter(root).Apply(plan.Changes, cancellation);
    }

    private static ExitCode CodeOf(EnhancementPlan plan) =>
        plan.Conflicts.IsEmpty ? ExitCode.Done : ExitCode.Findings;

    private static void Tell(TextWriter messages, EnhancementPlan plan)
    {
        foreach (string note in plan.Notes)
        {
            messages.WriteLine(note);
        }

        foreach (string instruction in plan.Instructions)
        {
            messages.WriteLine("By hand: " + instruction);
        }

        foreach (string conflict in plan.Conflicts)
        {
            messages.WriteLine("Conflict: " + conflict);
        }
    }

    private static string Files(ChangeSet changes) =>
        string.Concat(
            changes
                .Changes.Where(change =>
                    !change.Path.EndsWith("/" + HistoryFile.Path, StringComparison.Ordinal)
                )
                .Select(change => $"{Word(change)} {change.Path}\n")
        );

    private static string Word(FileChange change) =>
        change.IsCreation ? "new    "
        : change.IsDeletion ? "removed"
        : "changed";
}
