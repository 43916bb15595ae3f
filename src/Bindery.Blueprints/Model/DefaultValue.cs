namespace Bindery.Blueprints;

/// <summary>A name and a scalar; <see cref="Value"/> is a string, long, decimal or bool.</summary>
public sealed record DefaultValue(string Name, object Value);
