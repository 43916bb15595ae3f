namespace Bindery.Core.Reporting.Sarif;

internal sealed record SarifHelp(string Text, string Markdown);
