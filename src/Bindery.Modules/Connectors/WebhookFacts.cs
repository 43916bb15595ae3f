namespace Bindery.Modules.Connectors;

/// <summary>An address that a platform may call.</summary>
public sealed record WebhookFacts(string Route, string Method, string Path, int Line);
