namespace Bindery.Generation.Merging;

/// <summary>A stretch of three texts: agreed on, or changed by both sides in different ways.</summary>
/// <param name="Ours">The text that stays where <paramref name="IsConflict"/> is false.</param>
public sealed record MergeChunk(string Ours, string Base, string Theirs, bool IsConflict)
{
    public static MergeChunk Settled(string text) => new(text, text, text, IsConflict: false);

    /// <summary>Both added something at one place, and nobody took anything away.</summary>
    public bool IsDoubleInsertion => IsConflict && Base.Length == 0;
}
