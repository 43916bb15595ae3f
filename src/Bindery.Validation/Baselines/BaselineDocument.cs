namespace Bindery.Validation.Baselines;

/// <summary>A baseline as it stands in its file.</summary>
internal sealed record BaselineDocument(int Version, BaselineEntry[] Findings);
