using Bindery.Blueprints;

namespace Bindery.Generation.Parts.Components;

/// <summary>What the framework calls the ways to write a moment.</summary>
internal static class Moments
{
    public static string Word(MomentFormat format) =>
        format switch
        {
            MomentFormat.Iso => "iso",
            MomentFormat.Utc => "utc",
            MomentFormat.UtcSpaced => "utc-spaced",
            MomentFormat.LocalSpaced => "local-spaced",
            MomentFormat.LocalDayFirst => "local-day-first",
            MomentFormat.Day => "day",
            MomentFormat.Unix => "unix",
            MomentFormat.UnixMs => "unix-ms",
            MomentFormat.JsonDate => "json-date",
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
}
