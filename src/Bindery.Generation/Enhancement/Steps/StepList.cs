using System.Collections.Immutable;

namespace Bindery.Generation.Enhancement.Steps;

/// <summary>Every kind of <c>bindery add</c>.</summary>
internal static class StepList
{
    public static ImmutableArray<IEnhancementStep> All { get; } =
    [
        new BindingStep(),
        new SyncStep(),
        new ExportStep(),
        new InventoryStep(),
        new WebhookStep(),
        new AuthenticationStep(),
    ];

    public static IEnhancementStep Of(string kind) => All.First(step => step.Kind == kind);
}
