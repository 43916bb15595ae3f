namespace Bindery.Core.Findings;

public enum Severity
{
    Information,
    Warning,
    Error,
}
