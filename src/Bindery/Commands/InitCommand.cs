using System.CommandLine;
using System.Text.Json.Nodes;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Generation.Initialisation;
using Bindery.OpenApi;
using Bindery.OpenApi.Reading;
using Bindery.Terminal;
using Spectre.Console;

namespace Bindery.Commands;

internal static class InitCommand
{
    public static Command Create(Output output)
    {
        InitArguments arguments = new();
        Command command = new(
            "init",
            """
            Write a connector: an addon for Odoo 16.0 that installs and syncs.
            The framework addons that it stands on are written beside it.

            Example: bindery init shopify --path ./addons --type ecommerce
            """
        );
        Option<bool> json = JsonOption.Create();
        arguments.AddTo(command);
        command.Add(json);
        command.SetAction(
            async (parsed, cancellation) =>
                (int)Run(
                    output,
                    await DescribedAsync(
                        output,
                        arguments.Read(parsed),
                        arguments.OpenApi(parsed),
                        arguments.IsInteractive(parsed),
                        cancellation
                    ),
                    arguments.IsDryRun(parsed),
                    parsed.GetValue(json),
                    cancellation
                )
        );
        return command;
    }

    private static async Task<InitRequest> DescribedAsync(
        Output output,
        InitRequest request,
        string? document,
        bool isInteractive,
        CancellationToken cancellation
    )
    {
        if (document is null)
        {
            return isInteractive
                ? throw BinderyException.BadRequest(
                    "--interactive asks what an OpenAPI document leaves open; name one with --openapi."
                )
                : request;
        }

        ImportedBlueprint imported = OpenApiImport.Run(
            await DescriptionText.ReadAsync(document, cancellation),
            new ImportRequest
            {
                Source = document,
                Name = ModuleNameRule.Require(request.Name).Platform,
                Type = request.Type,
                Interview = isInteractive ? new TerminalInterview(output) : null,
            }
        );
        foreach (string note in imported.Notes)
        {
            output.Say(note);
        }

        return request with
        {
            BlueprintText = imported.Text,
        };
    }

    private static ExitCode Run(
        Output output,
        InitRequest request,
        bool isDryRun,
        bool isJson,
        CancellationToken cancellation
    )
    {
        InitPlan plan = ConnectorInitialiser.Plan(request);
        if (isJson)
        {
            return RunForPrograms(output, plan, isDryRun, cancellation);
        }

        foreach (string note in plan.Notes)
        {
            output.Messages.WriteLine(note);
        }

        if (isDryRun)
        {
            output.Results.Write(FileTree.Of(plan.Root, plan.Changes));
            output.WriteRaw("\n" + ChangeSetDiff.Render(plan.Changes));
            output.Messages.WriteLine("Nothing was written: this was a dry run.");
            return ExitCode.Done;
        }

        new ChangeSetWriter(plan.Root).Apply(plan.Changes, cancellation);
        output.Results.Write(FileTree.Of(plan.Root, plan.Changes));
        string module = Path.Combine(request.Path, plan.Names.Module);
        output.Messages.WriteLine(
            $"Wrote {plan.Changes.Changes.Length} files. Next: bindery validate {module}"
        );
        return ExitCode.Done;
    }

    private static ExitCode RunForPrograms(
        Output output,
        InitPlan plan,
        bool isDryRun,
        CancellationToken cancellation
    )
    {
        if (!isDryRun)
        {
            new ChangeSetWriter(plan.Root).Apply(plan.Changes, cancellation);
        }

        JsonObject answer = JsonOf.Changes(plan.Changes, isDryRun);
        answer["module"] = Path.Combine(plan.Root, plan.Names.Module);
        answer["notes"] = JsonOf.Texts(plan.Notes);
        output.WriteJson(answer);
        return ExitCode.Done;
    }
}
