namespace Bindery.Certification.Reporting;

internal sealed record FindingDocument(
    string Severity,
    string Message,
    string? Evidence,
    string? Mend
);
