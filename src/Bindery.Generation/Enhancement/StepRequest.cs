using System.Collections.Immutable;
using Bindery.Generation.Enhancement.History;

namespace Bindery.Generation.Enhancement;

/// <summary>What can be asked of an enhancement, whoever asks; for bindings see <see cref="BindingRequest"/>.</summary>
public static class StepRequest
{
    /// <param name="entity">Its name there, in the singular.</param>
    public static RecordedStep Sync(string entity) =>
        new() { Kind = RecordedStep.Sync, Name = entity };

    /// <param name="model">The Odoo model whose records are sent.</param>
    public static RecordedStep Export(string model) =>
        new() { Kind = RecordedStep.Export, Name = model };

    public static RecordedStep Inventory() =>
        new() { Kind = RecordedStep.Inventory, Name = "levels" };

    /// <param name="topics">What the platform calls about, perhaps as <c>TOPIC=ENTITY</c>.</param>
    /// <param name="signature">How calls are signed; null for what the platform's description says.</param>
    /// <param name="header">Header with the signature; null likewise.</param>
    public static RecordedStep Webhook(
        ImmutableArray<string> topics,
        string? signature,
        string? header
    ) =>
        new()
        {
            Kind = RecordedStep.Webhook,
            Name = string.Join(' ', topics),
            Names = topics,
            Scheme = signature,
            Header = header,
        };

    /// <param name="scheme">Such as <c>bearer</c> or <c>oauth2-code</c>.</param>
    public static RecordedStep Authentication(string scheme) =>
        new() { Kind = RecordedStep.Auth, Name = scheme };
}
