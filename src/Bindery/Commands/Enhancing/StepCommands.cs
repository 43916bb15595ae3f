using System.CommandLine;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.Modules;
using Bindery.Terminal;

namespace Bindery.Commands.Enhancing;

/// <summary>What can be added to a connector, and taken out again by the same words.</summary>
internal static class StepCommands
{
    public static IEnumerable<Command> Of(
        Output output,
        Func<ModuleFiles, RecordedStep, EnhancementPlan> plan,
        string verb
    )
    {
        StepCommand Step() => new(output, plan);
        yield return BindingArguments.Create(Step(), verb);
        yield return Named(
            Step(),
            RecordedStep.Sync,
            "entity",
            StepRequest.Sync,
            $"The import of an entity: methods, schedule, jobs, button.\n\nExample: bindery {verb} sync ./shopify_connector customer"
        );
        yield return Named(
            Step(),
            RecordedStep.Export,
            "model",
            StepRequest.Export,
            $"The export of an Odoo model, offered by \"Export to Connectors\".\n\nExample: bindery {verb} export ./shopify_connector res.partner"
        );
        yield return Step()
            .Create(
                RecordedStep.Inventory,
                $"Stock levels, both directions.\n\nExample: bindery {verb} inventory ./shopify_connector",
                _ => StepRequest.Inventory()
            );
        yield return WebhookArguments.Create(Step(), verb);
        yield return AuthenticationArguments.Create(Step(), verb);
    }

    private static Command Named(
        StepCommand step,
        string kind,
        string argument,
        Func<string, RecordedStep> request,
        string description
    )
    {
        Argument<string> name = new(argument);
        Command command = step.Create(
            kind,
            description,
            parsed => request(parsed.GetRequiredValue(name))
        );
        command.Add(name);
        return command;
    }
}
