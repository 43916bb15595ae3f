namespace Bindery.Certification.Reporting;

public enum CheckState
{
    Passed,
    Failed,
    NotRun,
}
