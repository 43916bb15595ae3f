using System.Text;
using Bindery.Core.Changes;
using Bindery.Generation.Enhancement.History;
using Spectre.Console;

namespace Bindery.Terminal;

/// <summary>A unified diff as a terminal shows it; plain where there is none, so that a pipe can apply it.</summary>
internal static class ColouredDiff
{
    private const string Reset = "\u001b[0m";

    public static void Write(Output output, ChangeSet changes)
    {
        ChangeSet shown = ChangeSet.Of(
            changes.Changes.Where(change =>
                !change.Path.EndsWith("/" + HistoryFile.Path, StringComparison.Ordinal)
            )
        );
        string diff = ChangeSetDiff.Render(shown);
        bool isColoured =
            output.Results.Profile.Capabilities is
            { Ansi: true, ColorSystem: not ColorSystem.NoColors };
        output.WriteRaw(isColoured ? Coloured(diff) : diff);
    }

    private static string Coloured(string diff)
    {
        StringBuilder text = new();
        foreach (string line in diff.TrimEnd('\n').Split('\n'))
        {
            text.Append(Colour(line) is { } colour ? $"{colour}{line}{Reset}" : line).Append('\n');
        }

        return text.ToString();
    }

    private static string? Colour(string line) =>
        line switch
        {
            _ when line.StartsWith("+++", StringComparison.Ordinal) => "\u001b[1m",
            _ when line.StartsWith("---", StringComparison.Ordinal) => "\u001b[1m",
            ['+', ..] => "\u001b[32m",
            ['-', ..] => "\u001b[31m",
            ['@', ..] => "\u001b[36m",
            _ => null,
        };
}
