namespace Bindery.Validation.Baselines;

/// <summary>Findings of one rule on one line of text, as a baseline keeps them.</summary>
/// <param name="Path">From the folder that the baseline stands in.</param>
/// <param name="Fingerprint">Of rule, path, message and line; not of the line's number.</param>
/// <param name="Count">How many times the same is found.</param>
public sealed record BaselineEntry(string Rule, string Path, string Fingerprint, int Count);
