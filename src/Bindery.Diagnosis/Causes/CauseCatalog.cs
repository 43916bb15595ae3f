using System.Collections.Immutable;
using Bindery.Diagnosis.Webhooks.Causes;

namespace Bindery.Diagnosis.Causes;

/// <summary>What is known of every cause, those of captured webhooks included.</summary>
public static class CauseCatalog
{
    public static ImmutableArray<CauseInfo> All { get; } =
    [
        .. CauseList.All.Select(cause => cause.Info),
        .. WebhookCauseList.All.Select(cause => cause.Info),
    ];

    public static CauseInfo? Find(string id) => All.FirstOrDefault(info => info.Id == id);
}
