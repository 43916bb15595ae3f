using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Simulation.Sampling;

namespace Bindery.Simulation.Serving.Paging;

/// <summary>The moment in a filter, in the form that the blueprint names.</summary>
internal static class SentMoment
{
    private const string Since = "{since}";

    public static DateTimeOffset Read(Blueprint blueprint, Progress progress, string text)
    {
        int at = progress.Template.IndexOf(Since, StringComparison.Ordinal);
        string before = progress.Template[..at];
        string after = progress.Template[(at + Since.Length)..];
        bool fits =
            text.Length >= before.Length + after.Length
            && text.StartsWith(before, StringComparison.Ordinal)
            && text.EndsWith(after, StringComparison.Ordinal);
        string moment = fits ? text[before.Length..^after.Length] : "";
        return MomentText.Read(
                JsonValue.Create(moment),
                progress.Format,
                ZoneOf.Blueprint(blueprint)
            )
            ?? throw new RequestRefusedException(
                400,
                $"{progress.Parameter}: '{text}' is not a date in the form that is expected."
            );
    }
}
