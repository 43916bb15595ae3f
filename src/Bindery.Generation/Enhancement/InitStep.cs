using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Initialisation;
using Bindery.Generation.Parts;
using Bindery.Modules;

namespace Bindery.Generation.Enhancement;

/// <summary>The writing of an addon, as a step of its history.</summary>
internal static class InitStep
{
    public static ModuleFiles Generate(string module, RecordedStep step)
    {
        Blueprint blueprint = ModuleHistory.BlueprintOf(step)!;
        ConnectorContext context = new(
            EntitySelection.Apply(blueprint, step.Names, ImmutableArray.CreateBuilder<string>()),
            new ConnectorNames(step.Name) { Module = module },
            step.License ?? "LGPL-3"
        );
        return ConnectorInitialiser.GenerateInto(ModuleFiles.Empty(module), context);
    }
}
