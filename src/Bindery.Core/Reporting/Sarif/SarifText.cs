namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifText(string Text);
