using System.Collections.Frozen;

namespace Bindery.Validation.Tests.Labels;

/// <summary>Which rules answer for a kind of label.</summary>
internal static class LabelKinds
{
    public static readonly FrozenDictionary<string, string[]> Rules = new Dictionary<
        string,
        string[]
    >
    {
        ["access-missing"] = ["model-without-access"],
        ["apply-on-unknown-model"] = ["unknown-applied-model"],
        ["binding-no-unique"] = ["binding-without-unique-constraint"],
        ["broad-except"] = ["hidden-exception", "loop-without-savepoint"],
        ["commit-misuse"] = ["commit-in-transaction"],
        ["component-name-duplicate"] = ["duplicate-component"],
        ["cron-active-default"] = ["active-cron"],
        ["data-file-not-in-manifest"] = ["unlisted-data-file"],
        ["except-unreachable"] = ["unreachable-except"],
        ["http-no-timeout"] = ["http-call-without-timeout", "switched-off-timeout"],
        ["http-route-returns-dict"] = ["dictionary-from-http-route"],
        ["insecure-default-http"] = ["plain-http-default"],
        ["manifest-duplicate-depends"] = ["repeated-manifest-entry"],
        ["manifest-version-series"] = ["foreign-series"],
        ["mapper-no-backend-id"] = ["mapper-without-backend"],
        ["mapper-no-external-id"] = ["line-without-outside-id"],
        ["optional-import-used-at-load"] = ["optional-import-used-at-load"],
        ["python-file-not-imported"] = ["unimported-file"],
        ["queue-job-function-no-effect"] = ["job-function-without-effect"],
        ["queue-job-function-unknown-related-action"] = ["unknown-related-action"],
        ["root-logger"] = ["root-logger"],
        ["secret-in-message"] = ["secret-in-text"],
        ["secret-logged"] = ["secret-in-text"],
        ["secret-no-groups"] = ["readable-secret"],
        ["secret-plain-view"] = ["secret-shown-in-view"],
        ["stale-selection-value"] = ["unknown-selection-value"],
        ["sync-in-request"] = ["synchronous-import", "work-in-webhook"],
        ["webhook-fail-open"] = ["fail-open-signature"],
        ["webhook-guesses-backend"] = ["guessed-backend"],
        ["webhook-header-picks-backend"] = ["backend-picked-by-header"],
        ["webhook-no-signature"] = ["unsigned-webhook"],
        ["webhook-nonconstant-time"] = ["plainly-compared-signature"],
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
