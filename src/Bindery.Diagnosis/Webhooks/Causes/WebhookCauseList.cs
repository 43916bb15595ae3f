using System.Collections.Immutable;

namespace Bindery.Diagnosis.Webhooks.Causes;

/// <summary>Every cause there is; those that are found are all named, in this order.</summary>
internal static class WebhookCauseList
{
    public static ImmutableArray<IWebhookCause> All { get; } =
    [
        new NoSignature(),
        new OtherSecretReading(),
        new ChangedBody(),
        new OtherForm(),
        new WrongSecret(),
    ];
}
