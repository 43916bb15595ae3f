namespace Bindery.Validation.Running;

/// <summary>What stays of a finding when lines move.</summary>
internal sealed record FindingKey(string Rule, string Path, string Message);
