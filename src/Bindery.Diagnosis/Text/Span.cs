namespace Bindery.Diagnosis.Text;

/// <summary>Spans of time as people say them.</summary>
internal static class Span
{
    public static string Of(TimeSpan span) =>
        span.TotalMinutes < 2 ? $"{span.TotalSeconds:0} seconds"
        : span.TotalHours < 2 ? $"{span.TotalMinutes:0} minutes"
        : span.TotalDays < 2 ? $"{span.TotalHours:0} hours"
        : $"{span.TotalDays:0} days";
}
