namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifResult(
    string RuleId,
    int? RuleIndex,
    string Level,
    SarifText Message,
    SarifLocation[]? Locations,
    SarifFingerprints? PartialFingerprints
);
