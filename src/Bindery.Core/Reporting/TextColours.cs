using Bindery.Core.Findings;

namespace Bindery.Core.Reporting;

/// <summary>Colours of a terminal, or none: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/</summary>
internal sealed class TextColours(bool isOn)
{
    private const string Reset = "\e[0m";

    public string Place(string text) => Wrap("\e[1m", text);

    public string Dim(string text) => Wrap("\e[2m", text);

    public string Severity(Severity severity, string text) =>
        Wrap(
            severity switch
            {
                Findings.Severity.Error => "\e[31m",
                Findings.Severity.Warning => "\e[33m",
                _ => "\e[36m",
            },
            text
        );

    private string Wrap(string start, string text) =>
        isOn && text.Length > 0 ? start + text + Reset : text;
}
