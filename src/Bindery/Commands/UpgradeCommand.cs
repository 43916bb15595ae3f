using System.CommandLine;
using Bindery.Commands.Enhancing;
using Bindery.Generation.Enhancement;
using Bindery.Modules.Reading;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class UpgradeCommand
{
    public static Command Create(Output output)
    {
        Argument<string> module = new("module") { Description = "Folder of the connector" };
        Option<bool> dryRun = new("--dry-run")
        {
            Description = "Show what would change, as a diff, and write nothing",
        };
        Option<bool> json = JsonOption.Create();
        Command command = new(
            "upgrade",
            """
            Bring an older connector up to date, and keep hand edits.
            What both changed is marked as git marks it, and the exit code is 1.

            Example: bindery upgrade ./shopify_connector --dry-run
            """
        )
        {
            module,
            dryRun,
            json,
        };
        command.SetAction(
            (parsed, cancellation) =>
            {
                string folder = parsed.GetRequiredValue(module);
                EnhancementPlan plan = ConnectorEnhancer.Upgrade(ModuleReader.Read(folder));
                return Task.FromResult(
                    (int)
                        new PlanOutput(
                            output,
                            folder,
                            parsed.GetValue(dryRun),
                            parsed.GetValue(json)
                        ).Finish(plan, cancellation)
                );
            }
        );
        return command;
    }
}
