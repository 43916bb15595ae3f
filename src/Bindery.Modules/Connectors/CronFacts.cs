namespace Bindery.Modules.Connectors;

/// <summary>A schedule of the addon.</summary>
public sealed record CronFacts(string Id, bool IsActive, string Path);
