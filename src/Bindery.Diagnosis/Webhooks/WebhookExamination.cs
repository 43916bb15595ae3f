using System.Collections.Immutable;
using Bindery.Diagnosis.Verdicts;
using Bindery.Diagnosis.Webhooks.Causes;

namespace Bindery.Diagnosis.Webhooks;

/// <summary>Says why a captured webhook is refused.</summary>
public static class WebhookExamination
{
    /// <returns>The match, where there is one, and what keeps the connector from finding it.</returns>
    public static (SignatureMatch? Match, ImmutableArray<Verdict> Verdicts) Run(Delivery delivery)
    {
        (SignatureMatch? match, int tried) = SignatureSearch.Run(delivery);
        WebhookEvidence evidence = new(delivery, match, tried, GivenSignature.In(delivery).Length);
        return (match, [.. WebhookCauseList.All.SelectMany(cause => cause.Examine(evidence))]);
    }
}
