using Bindery.Diagnosis.Causes;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Webhooks.Causes;

/// <summary>One reason why the signature of a captured webhook is not right.</summary>
internal interface IWebhookCause
{
    CauseInfo Info { get; }

    IEnumerable<Verdict> Examine(WebhookEvidence evidence);
}
