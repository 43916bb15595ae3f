using System.CommandLine;
using System.Text.Json.Nodes;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Skill;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class SkillCommand
{
    public static Command Create(Output output) =>
        new("skill", "Teach an agent to make and mend connectors with bindery.")
        {
            Install(output),
        };

    private static Command Install(Output output)
    {
        Option<string?> path = new("--path")
        {
            Description =
                "Folder of the agent's skills, as a project's .claude/skills; else ~/.claude/skills",
        };
        Option<bool> force = new("--force") { Description = "Replace another version of it" };
        Option<bool> dryRun = new("--dry-run") { Description = "Show the diff, write nothing" };
        Option<bool> json = JsonOption.Create();
        Command command = new(
            "install",
            """
            Put the skill where an agent looks for it.

            Example: bindery skill install --path ./.claude/skills
            """
        )
        {
            path,
            force,
            dryRun,
            json,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(
                    (int)Run(
                        output,
                        new SkillInstallation(parsed.GetValue(path) ?? OfThisUser()),
                        parsed.GetValue(force),
                        parsed.GetValue(dryRun),
                        parsed.GetValue(json),
                        cancellation
                    )
                )
        );
        return command;
    }

    private static ExitCode Run(
        Output output,
        SkillInstallation installation,
        bool force,
        bool isDryRun,
        bool isJson,
        CancellationToken cancellation
    )
    {
        ChangeSet changes = installation.Plan(force);
        if (isJson)
        {
            return RunForPrograms(output, installation, changes, isDryRun, cancellation);
        }

        if (changes.IsEmpty)
        {
            output.Say($"{installation.Target} is up to date.");
            return ExitCode.Done;
        }

        if (isDryRun)
        {
            output.WriteRaw(ChangeSetDiff.Render(changes));
            output.Say("Nothing was written: this was a dry run.");
            return ExitCode.Done;
        }

        installation.Apply(changes, cancellation);
        output.Say(
            $"Wrote {changes.Changes.Length} files to {installation.Target}. Next: start the agent anew and ask it for a connector."
        );
        return ExitCode.Done;
    }

    private static ExitCode RunForPrograms(
        Output output,
        SkillInstallation installation,
        ChangeSet changes,
        bool isDryRun,
        CancellationToken cancellation
    )
    {
        if (!isDryRun && !changes.IsEmpty)
        {
            installation.Apply(changes, cancellation);
        }

        JsonObject answer = JsonOf.Changes(changes, isDryRun);
        answer["target"] = installation.Target;
        output.WriteJson(answer);
        return ExitCode.Done;
    }

    private static string OfThisUser() =>
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            ".claude",
            "skills"
        );
}
