namespace Bindery.Core.Reporting;

public enum FindingFormat
{
    Text,
    Json,
    Sarif,
    Github,
}
