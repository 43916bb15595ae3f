namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifTool(SarifDriver Driver);
